import { normaliseHeader } from '@tequio/documents';
import { COMMITMENT_KINDS, PILLARS, type CommitmentField, type CommitmentKind, type MilestoneField, type Pillar } from '../commitments/commitment.content.js';

export type SheetField = 'number' | 'externalId' | `commitment.${Exclude<CommitmentField, 'extra'>}` | 'milestone.number' | `milestone.${MilestoneField}`;
export type CellKind = 'text' | 'list' | 'date' | 'number' | 'pillars' | 'kind';

export interface SheetColumn {
  field: SheetField;
  /** Heading of the export, in the language of the sheets that municipalities have. */
  heading: string;
  /** Other headings that mean the same; accents, case and punctuation do not matter. */
  synonyms: readonly string[];
  kind: CellKind;
  width: number;
}

const column = (field: SheetField, heading: string, kind: CellKind = 'text', synonyms: readonly string[] = [], width = 30): SheetColumn => ({ field, heading, kind, synonyms, width });

/** One format for export and import: a row for each milestone, the commitment's cells in its first row. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  column('number', 'Número', 'number', ['No.', 'Núm.', 'N.º', '#', 'Número de compromiso', 'Compromiso número'], 9),
  column('externalId', 'Clave', 'text', ['Clave externa', 'Id', 'Identificador', 'Folio interno', 'Clave del compromiso'], 12),
  column('commitment.title', 'Compromiso', 'text', ['Título', 'Nombre', 'Nombre del compromiso', 'Título del compromiso'], 36),
  column('commitment.kind', 'Tipo', 'kind', ['Tipo de compromiso', 'Origen del compromiso'], 14),
  column('commitment.promise', 'Qué se promete', 'text', ['Promesa', 'Compromiso en lenguaje sencillo']),
  column('commitment.problem', 'Problema', 'text', ['Problemática', 'Problema que atiende', 'Problema público', '¿Cuál es el problema?']),
  column('commitment.statusQuo', 'Situación actual', 'text', ['Línea base', 'Diagnóstico', 'Status quo']),
  column('commitment.action', 'En qué consiste', 'text', ['Descripción', 'Acción', 'Descripción del compromiso', '¿En qué consiste?', 'Objetivo']),
  column('commitment.contribution', 'Cómo contribuye', 'text', ['Contribución', '¿Cómo contribuye?', 'Cómo contribuye a resolver el problema']),
  column('commitment.relevance', 'Relevancia', 'text', ['Por qué es relevante', 'Relevancia para el gobierno abierto', 'Valores de gobierno abierto']),
  column('commitment.pillars', 'Pilares', 'pillars', ['Pilar', 'Principio', 'Principios', 'Eje de gobierno abierto'], 24),
  column('commitment.leadUnit', 'Unidad responsable', 'text', ['Dependencia responsable', 'Área responsable', 'Dependencia', 'Institución responsable', 'Responsable del compromiso']),
  column('commitment.otherUnits', 'Otras unidades', 'list', ['Otras dependencias', 'Áreas involucradas', 'Otros actores de gobierno']),
  column('commitment.counterpart', 'Contraparte', 'text', ['Organización contraparte', 'Sociedad civil', 'Organización de la sociedad civil', 'Contraparte de la sociedad civil']),
  column('commitment.sources', 'Propuestas de origen', 'list', ['Propuestas', 'Origen', 'Fuente']),
  column('commitment.budget', 'Presupuesto', 'text', ['Recursos', 'Presupuesto asignado']),
  column('commitment.developmentPlan', 'Plan de desarrollo municipal', 'text', ['PDM', 'Alineación al plan de desarrollo', 'Alineación al PDM', 'Plan municipal de desarrollo']),
  column('commitment.startsOn', 'Inicio', 'date', ['Fecha de inicio', 'Inicio del compromiso', 'Fecha inicial'], 12),
  column('commitment.endsOn', 'Término', 'date', ['Fecha de término', 'Fin', 'Fecha de conclusión', 'Término del compromiso', 'Fecha final'], 12),
  column('commitment.sdgGoals', 'ODS', 'list', ['Objetivos de desarrollo sostenible', 'Objetivo de desarrollo sostenible'], 10),
  column('commitment.sdgTargets', 'Metas ODS', 'list', ['Meta ODS', 'Metas de los ODS'], 12),
  column('milestone.number', 'Hito número', 'number', ['No. de hito', 'Número de hito', 'Núm. de hito'], 9),
  column('milestone.title', 'Hito', 'text', ['Actividad', 'Meta', 'Nombre del hito', 'Acción del hito'], 36),
  column('milestone.activities', 'Actividades del hito', 'text', ['Actividades', 'Descripción del hito']),
  column('milestone.startsOn', 'Inicio del hito', 'date', ['Fecha de inicio del hito', 'Hito inicio'], 12),
  column('milestone.dueOn', 'Término del hito', 'date', ['Fecha de término del hito', 'Fecha del hito', 'Fecha compromiso', 'Fecha límite', 'Hito término'], 12),
  column('milestone.owner', 'Responsable del hito', 'text', ['Responsable', 'Encargado']),
  column('milestone.means', 'Medio de verificación', 'text', ['Medios de verificación', 'Evidencia', 'Verificación']),
  column('milestone.indicator', 'Indicador', 'text', ['Indicador del hito']),
  column('milestone.weight', 'Peso del hito', 'number', ['Peso', 'Ponderación'], 9),
];

const byKey = new Map<string, SheetColumn>();
for (const one of SHEET_COLUMNS) for (const name of [one.heading, ...one.synonyms]) byKey.set(normaliseHeader(name) || name, one);

/** The column that a heading means; null where it is a field of the municipality's own. */
export const columnFor = (heading: string): SheetColumn | null => byKey.get(normaliseHeader(heading) || heading.trim()) ?? null;

export const columnOf = (field: string): SheetColumn | null => SHEET_COLUMNS.find((one) => one.field === field) ?? null;

/** Mark of an own field whose name the format uses itself. */
export const OWN_FIELD = 'Otro: ';

const PILLAR_NAMES: Readonly<Record<Pillar, string>> = { transparency: 'Transparencia', participation: 'Participación', accountability: 'Rendición de cuentas', innovation: 'Innovación' };
const KIND_NAMES: Readonly<Record<CommitmentKind, string>> = { co_created: 'De cocreación', proactive: 'Proactivo' };
const PILLAR_WORDS: readonly [RegExp, Pillar][] = [
  [/^transparen/, 'transparency'],
  [/^participa/, 'participation'],
  [/^(rendicion|accountab)/, 'accountability'],
  [/^(innova|tecnolog)/, 'innovation'],
];

export const isPillar = (text: string): text is Pillar => (PILLARS as readonly string[]).includes(text);
export const isKind = (text: string): text is CommitmentKind => (COMMITMENT_KINDS as readonly string[]).includes(text);

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

/** Day of a cell as people write it; null where it is none. Day before month, as in Mexico. */
export function dayOf(cell: string): string | null {
  const text = cell.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const words = /^(\d{1,2})\s+(?:de\s+)?([a-z]+)\s+(?:de\s+|del\s+)?(\d{4})$/.exec(text);
  const month = words ? MONTHS.findIndex((name) => name === words[2] || (words[2]!.length >= 3 && name.startsWith(words[2]!))) + 1 : 0;
  const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : words && month ? [words[3], month, words[1]] : null;
  if (!parts) return null;
  const date = `${parts[0]}-${String(parts[1]).padStart(2, '0')}-${String(parts[2]).padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date ? null : date;
}

/** Values of a list cell: one a line, or divided by semicolons. */
export const listOf = (cell: string): string[] =>
  cell
    .split(cell.includes('\n') ? '\n' : ';')
    .map((item) => item.trim())
    .filter(Boolean);

/** What a cell says, or the code of what is wrong with it. */
export function readCell(kind: CellKind, cell: string): { value: unknown } | { problem: string } {
  switch (kind) {
    case 'text':
      return { value: cell };
    case 'list':
      return { value: listOf(cell) };
    case 'date': {
      const day = dayOf(cell);
      return day ? { value: day } : { problem: 'plans.sheet.not_a_date' };
    }
    case 'number': {
      const number = Number(cell.trim().replace(',', '.'));
      return cell.trim() !== '' && Number.isFinite(number) ? { value: number } : { problem: 'plans.sheet.not_a_number' };
    }
    case 'pillars': {
      const pillars = listOf(cell.includes('\n') ? cell : cell.replaceAll(',', ';')).map((item) => {
        const word = normaliseHeader(item);
        return isPillar(word) ? word : PILLAR_WORDS.find(([pattern]) => pattern.test(word))?.[1];
      });
      return pillars.every((pillar) => pillar !== undefined) ? { value: pillars } : { problem: 'plans.sheet.not_a_pillar' };
    }
    case 'kind': {
      const word = normaliseHeader(cell);
      if (/^(de_)?co_?crea/.test(word)) return { value: 'co_created' };
      return /^proactiv/.test(word) ? { value: 'proactive' } : { problem: 'plans.sheet.not_a_kind' };
    }
  }
}

/** The cell that `readCell` reads back to the same value. */
export function writeCell(kind: CellKind, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (kind) {
    case 'list': {
      const items = value as string[];
      if (items.some((item) => item.includes(';'))) return items.length === 1 ? `${items[0]}\n` : items.join('\n');
      return items.join('; ');
    }
    case 'pillars':
      return (value as Pillar[]).map((pillar) => PILLAR_NAMES[pillar]).join('; ');
    case 'kind':
      return KIND_NAMES[value as CommitmentKind];
    default:
      return String(value);
  }
}
