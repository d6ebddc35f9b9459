import type { TemplateContent } from '../letters/letter.content.js';

/**
 * Template that a network starts with, in our own words; it may write another at any time.
 * It says what the letters of the field say: the will to take part, to work with civil society, to install the
 * municipal technical secretariat and to support the authority, and eight acknowledgements A to H. It names no plan of the
 * state and no proactive commitment: a network that begins has neither.
 */
export const defaultTemplate: TemplateContent = {
  subject: 'Manifestación de la intención de participar en el ejercicio municipal de gobierno abierto de {estado}.',
  addressee: 'Integrantes del Secretariado Técnico Local\nde Gobierno Abierto de {estado}',
  body: [
    'Por este medio, el Ayuntamiento de {municipio} manifiesta de manera expresa su intención de participar en el ejercicio de gobierno abierto municipal que coordina la autoridad garante, {autoridad}.',
    'Para lograrlo, este Ayuntamiento trabajará junto con las organizaciones, colectivos y personas de la sociedad civil del municipio: instalará su Secretariado Técnico Municipal, creará con ellas un plan de acción local con compromisos verificables e informará, con pruebas, lo que resulte de cada uno.',
    'Asimismo, expresa su voluntad de colaborar con la autoridad garante en la construcción de un gobierno más abierto para las y los habitantes del municipio.',
  ].join('\n\n'),
  plan: null,
  proactiveCommitment: null,
  points: [
    'Que hace falta fortalecer las formas en que la ciudadanía interviene en las decisiones públicas del municipio y en su puesta en práctica.',
    'Que las tecnologías de la información son una oportunidad para gobernar de maneras más cercanas e innovadoras.',
    'Que, en el ámbito de sus atribuciones, quien suscribe se compromete a llevar los principios de gobierno abierto al trabajo diario de la administración, con atención a lo que la sociedad necesita.',
    'Que los problemas del municipio deben detectarse y resolverse en cocreación con los distintos sectores, con reglas claras sobre cómo se decide en conjunto.',
    'Que corresponde al gobierno municipal promover la transparencia, combatir la corrupción y dar herramientas a sus comunidades.',
    'Que mantendrá un diálogo directo con la sociedad sobre la base de la transparencia, la participación ciudadana, la rendición de cuentas y la innovación.',
    'Que instalará el Secretariado Técnico Municipal que corresponda.',
    'Que colaborará con la autoridad garante en el objetivo de construir un estado más abierto.',
  ],
  authorityPost: 'Titular, {autoridad}',
};
