/**
 * Letter of intent of the municipality of Huixquilucan, 8 July 2022, as the public document says it. What it does not say
 * (the last day of the administration, an office in charge) stays empty.
 */
export const huixquilucanLetter = {
  municipality: '15037',
  content: {
    place: 'Huixquilucan, Estado de México',
    date: '2022-07-08',
    subject:
      'Manifestación expresa de la intención de participar en el ejercicio de Gobierno Abierto en el ámbito municipal en el Estado de México.',
    addressee: 'Integrantes del Secretariado Técnico Local\nde Gobierno Abierto del Estado de México',
    body: [
      'Quien suscribe, Titular del Ayuntamiento de Huixquilucan, se dirige a este Secretariado Técnico Local de Gobierno Abierto, con el objeto de manifestar de manera expresa la intención de participar en el Ejercicio de Gobierno Abierto en el ámbito municipal, a fin de trabajar de manera conjunta en la consolidación del Primer Plan de Acción Local de Gobierno Abierto del Estado de México, en el marco del compromiso proactivo encabezado por el Instituto de Transparencia, Acceso a la Información Pública y Protección de Datos Personales del Estado de México y Municipios (Infoem) denominado “Cultura de Gobierno Abierto”.',
      'En virtud de lo anterior, se reafirma la disposición de este Ayuntamiento para llevar a cabo acciones de manera colaborativa con integrantes de la Sociedad Civil presentes en nuestro municipio, constituyendo e instalando los Secretariados Técnicos Municipales que sean una manifestación real del interés por implementar una nueva forma de gobernanza, sustentada en la transparencia, la participación, la rendición de cuentas y la innovación.',
      'Así mismo, se externa la plena y buena voluntad de este Ayuntamiento para coadyuvar con el Infoem y cumplir con el objetivo de transitar hacia un Estado de México más abierto.',
    ].join('\n\n'),
    plan: 'Primer Plan de Acción Local de Gobierno Abierto del Estado de México',
    proactiveCommitment: 'Cultura de Gobierno Abierto',
    points: [
      'Que los mecanismos de involucramiento con la ciudadanía en la toma de decisiones e implementación de políticas públicas municipales necesitan fortalecerse.',
      'Que las tecnologías de la información y la comunicación ofrecen grandes oportunidades y se vislumbran como un medio innovador para la instrumentación de iniciativas gubernamentales.',
      'Que quien suscribe, afirma el compromiso de trabajar desde nuestros respectivos ámbitos de competencia para la adopción de los principios de gobierno abierto propiciando un cambio de cultura institucional centrada en la sociedad, que sea receptiva y con capacidad de atención a las necesidades sociales.',
      'Que es indispensable propiciar la cocreación entre distintos actores sociales en la detección y solución de problemáticas específicas, estableciendo los procesos de adopción de las decisiones colectivas.',
      'Que es responsabilidad del gobierno municipal promover la transparencia, luchar contra la corrupción, y empoderar a nuestras comunidades.',
      'Que éste Ayuntamiento buscará un diálogo directo con la sociedad, por medio de los cuatro pilares considerados en el Modelo de Gobierno Abierto aprobado por el Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales: transparencia, participación ciudadana, rendición de cuentas, e innovación; mismos que en su conjunto contribuyen a la gobernanza y al buen gobierno municipal.',
      'Que este Ayuntamiento instalará los Secretariados Técnicos Municipales correspondientes.',
      'Que este Ayuntamiento coadyuvará con el Infoem para alcanzar el objetivo de transitar hacia un Estado de México más abierto.',
    ].map((text) => ({ text, own: false })),
    signatoryName: 'Romina Contreras Carrasco',
    signatoryPost: 'Presidenta Municipal',
    authorityName: 'José Martínez Vilchis',
    authorityPost: 'Comisionado Presidente del Infoem',
  },
};
