// The generated pages of docs/, as text. Pure: what the code declares comes in, so that a test can ask whether they are current.
import { es } from './docs.dictionary.es.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const SIGN = { yes: '●', conditional: '◐', no: '' };

/** Short names of roles for the columns: the first letters that tell them apart. */
export function columnsOf(roles) {
  const taken = new Set();
  return roles.map(({ key }) => {
    const parts = key.split('_');
    for (const short of [parts.map((part) => part[0]).join(''), parts.length > 1 ? parts[0].slice(0, 2) + parts[1][0] : key.slice(0, 2), key.slice(0, 3), key.slice(0, 4)]) {
      if (short.length > 1 && !taken.has(short)) {
        taken.add(short);
        return short.toUpperCase();
      }
    }
    return key.toUpperCase();
  });
}

/** docs/access-matrix.md, from `accessMatrix()`, `allRoles()` and the name of each role. */
export function matrixPage({ matrix, roles, roleName }) {
  const { matrix: words } = es;
  const short = columnsOf(roles);
  const subjects = [...new Set(matrix.map((one) => one.subject))].sort();
  const legend = roles.map((role, index) => [short[index], roleName(role.key), `\`${role.key}\``, words.scopes[role.scope], role.places.length ? words.yes : words.no]);
  const parts = subjects.map((subject) => {
    const rows = matrix.filter((one) => one.subject === subject).map((one) => [`\`${one.action}\``, ...roles.map((role) => SIGN[one.roles[role.key]])]);
    return `## ${subject}\n\n${table([words.action, ...short], rows)}`;
  });
  return `${[es.generated, `# ${words.title}`, words.intro, `## ${words.roles}`, table(words.role, legend), ...parts].join('\n\n')}\n`;
}

/** docs/life-cycles.md, from `allMachines()` and who holds the right that each step takes. */
export function cyclesPage({ machines, matrix, roles, roleName }) {
  const { cycles: words } = es;
  const holders = (subject, action) => {
    const found = matrix.find((one) => one.subject === subject && one.action === action);
    const names = roles.filter((role) => found && found.roles[role.key] !== 'no').map((role) => roleName(role.key));
    return names.length ? names.join(', ') : words.nobody;
  };
  const parts = [...machines]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((machine) => {
      const rows = Object.entries(machine.transitions).map(([name, step]) => [
        `\`${name}\``,
        step.from.map((state) => `\`${state}\``).join(', '),
        `\`${step.to}\``,
        `\`${machine.subject}:${step.action}\``,
        holders(machine.subject, step.action),
        step.reason ? words.reasons[step.reason] : '',
        step.irreversible ? words.irreversible : '',
      ]);
      return `## ${machine.name}\n\n\`\`\`mermaid\n${machine.diagram()}\n\`\`\`\n\n${table(words.columns, rows)}`;
    });
  return `${[es.generated, `# ${words.title}`, words.intro, ...parts].join('\n\n')}\n`;
}

/** docs/api/webhooks.md, from `allWebhookEvents()` with the title of each. */
export function webhooksPage(events) {
  const { webhooks: words } = es;
  const around = {
    url: 'https://tequio.ejemplo.mx/…',
    network: { id: '018f3b2a-0000-7000-8000-000000000001', slug: 'ejemplo', name: 'Estado de Ejemplo' },
    municipality: { id: '018f3b2a-0000-7000-8000-000000000002', slug: 'san-jacinto', name: 'San Jacinto', inegiKey: '99001' },
  };
  const parts = events.map(({ type, title, subject, audience, example }) => {
    const data = { subject: { type: subject, id: '018f3b2a-0000-7000-8000-000000000003' }, ...around, ...example };
    const message = JSON.stringify({ type, timestamp: '2026-11-28T12:00:00.000Z', data }, null, 2);
    return `## \`${type}\`\n\n${title}. ${words.audiences[audience]}\n\n\`\`\`json\n${message}\n\`\`\``;
  });
  return `${[es.generated, `# ${words.title}`, words.intro, table(words.columns, events.map(({ type, title, audience }) => [`[\`${type}\`](#${type.replace('.', '')})`, title, words.short[audience]])), ...parts].join('\n\n')}\n`;
}
