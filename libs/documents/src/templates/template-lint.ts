/** What a template must not hold, each with the reason that its author is told. */
const FORBIDDEN: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /@(preview|local)\//, reason: 'imports a package, which the engine would try to download' },
  { pattern: /datetime\s*\.\s*today/, reason: 'reads the clock, so the same data would give other bytes' },
  { pattern: /\bdate\s*:\s*auto\b/, reason: 'leaves the date to the clock' },
  { pattern: /\beval\s*\(/, reason: 'runs text as code; data must stay text' },
  { pattern: /\bfallback\s*:\s*true\b/, reason: 'lets fonts of the machine in' },
  { pattern: /\bhyphenate\s*:\s*true\b/, reason: 'leaves soft hyphens inside the words that are copied out' },
  { pattern: /\bsys\s*\.\s*inputs\b/, reason: 'reads what the snapshot does not hold' },
  { pattern: /\bplugin\s*\(/, reason: 'runs foreign code' },
];

/** Findings as `line: reason`; an empty list means that the template may be published. */
export function lintTemplate(source: string): string[] {
  const code = source.replace(/\/\/[^\n]*/g, '');
  const findings = FORBIDDEN.flatMap(({ pattern, reason }) => {
    const at = code.search(pattern);
    return at < 0 ? [] : [{ at, reason }];
  });
  for (const match of code.matchAll(/\bimage\s*\(/g)) {
    const call = argumentsAt(code, match.index + match[0].length);
    if (!/\balt\s*:/.test(call)) findings.push({ at: match.index, reason: 'has an image without alt text' });
  }
  return findings
    .sort((a, b) => a.at - b.at)
    .map(({ at, reason }) => `${code.slice(0, at).split('\n').length}: ${reason}`);
}

function argumentsAt(code: string, start: number): string {
  let depth = 1;
  let end = start;
  while (end < code.length && depth > 0) {
    if (code[end] === '(') depth += 1;
    if (code[end] === ')') depth -= 1;
    end += 1;
  }
  return code.slice(start, end);
}
