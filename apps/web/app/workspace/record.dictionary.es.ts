/**
 * What the pages write into the municipality's own record, which is in Spanish whatever the reader's language:
 * texts that stand in a field until somebody changes them, reasons of acts that ask for none, names under which values are kept.
 */
export const recordEs = {
  people: {
    revokeReason: 'La retiró quien la envió.',
    office: 'Enlace de gobierno abierto',
  },
  invitations: {
    file: 'invitaciones.csv',
    rows: (key: string) => [
      ['municipio', 'nombre', 'correo', 'cargo', 'papel', 'id externo'],
      [key, 'Nombre y apellidos', 'enlace@municipio.example', 'Titular de la Unidad de Transparencia', 'Enlace municipal', '1'],
    ],
  },
  commitment: {
    milestone: (n: number) => `Hito ${n}`,
    /** Fields of the ficha that the API keeps as fields of the municipality's own. */
    extra: { indicator: 'Indicador', leadOffice: 'Cargo responsable' },
  },
  letterSheet: {
    place: 'lugar',
    date: 'fecha',
    subject: 'Asunto:',
    subjectGap: 'asunto',
    addressee: 'destinatario',
    body: 'texto de la intención',
    plan: 'Plan al que se une:',
    commitment: 'Compromiso proactivo:',
    acknowledgements: 'Ante esta manifestación se reconoce:',
    signatory: 'Nombre de quien firma',
  },
  /** What a letter's template leaves to each letter, by the names in its braces. */
  firstTemplate: 'Primera plantilla de la red.',
  templateSheet: {
    municipio: 'municipio',
    estado: 'estado',
    autoridad: 'autoridad que coordina',
    plan: 'plan al que se une',
    compromiso: 'compromiso proactivo',
  },
  /** Title of the network's rules until it gives another. */
  networkRules: 'Reglas de operación de los secretariados técnicos municipales',
  evidence: 'Evidencia',
  secretariat: {
    rules: 'Reglas de operación del secretariado técnico municipal',
    oath: '¿Protestan guardar y hacer guardar la Constitución Política de los Estados Unidos Mexicanos y las leyes que de ella emanen, y desempeñar con lealtad y patriotismo el cargo que se les ha conferido en este secretariado?',
    oathAnswer: 'Sí, protesto.',
  },
};
