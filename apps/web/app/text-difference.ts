/** A stretch of a text that two versions share, that only the earlier had, or that only the later has. */
export interface Stretch {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** Comparisons of words beyond which the texts are shown one after the other. */
const MOST = 4_000_000;
/** Words that are shown around a change of what stayed the same. */
const CONTEXT = 25;

/** Words with the space after them; the last one, too, may come to stand before another. */
const words = (text: string): string[] => (text.match(/\S+\s*/g) ?? []).map((word) => (/\s$/.test(word) ? word : `${word} `));
const bare = (word: string) => word.trimEnd();

/**
 * Word by word what was taken out and what was put in, by the longest common subsequence; long stretches that stayed are
 * shortened to what lies around a change. Null where the texts have so little in common that they are better read whole.
 */
export function differenceOf(was: string, is: string): Stretch[] | null {
  const [before, after] = [words(was), words(is)];
  let head = 0;
  while (head < before.length && head < after.length && bare(before[head]!) === bare(after[head]!)) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && bare(before.at(-1 - tail)!) === bare(after.at(-1 - tail)!)) tail += 1;
  const [out, into] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (out.length * into.length > MOST) return null;
  const middle = compared(out, into);
  const kept = head + tail + middle.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + words(text).length, 0);
  if (kept * 3 < Math.max(before.length, after.length)) return null;
  const whole: Stretch[] = [{ kind: 'same', text: after.slice(0, head).join('') }, ...middle, { kind: 'same', text: after.slice(after.length - tail).join('') }];
  return joined(whole).map((stretch, at, all) => (stretch.kind === 'same' ? shortened(stretch, at > 0, at < all.length - 1) : stretch));
}

/** Piece by piece what was taken out and what was put in, by the longest common subsequence; between two that stayed, what went comes first. */
export function compared(out: readonly string[], into: readonly string[]): Stretch[] {
  const wide = into.length + 1;
  const lengths = new Uint16Array((out.length + 1) * wide);
  for (let i = out.length - 1; i >= 0; i -= 1)
    for (let j = into.length - 1; j >= 0; j -= 1)
      lengths[i * wide + j] =
        bare(out[i]!) === bare(into[j]!) ? lengths[(i + 1) * wide + j + 1]! + 1 : Math.max(lengths[(i + 1) * wide + j]!, lengths[i * wide + j + 1]!);
  const stretches: Stretch[] = [];
  for (let [i, j] = [0, 0]; i < out.length || j < into.length; ) {
    if (i < out.length && j < into.length && bare(out[i]!) === bare(into[j]!)) {
      stretches.push({ kind: 'same', text: into[j]! });
      i += 1;
      j += 1;
    } else if (j >= into.length || (i < out.length && lengths[(i + 1) * wide + j]! >= lengths[i * wide + j + 1]!)) stretches.push({ kind: 'out', text: out[i++]! });
    else stretches.push({ kind: 'in', text: into[j++]! });
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { kind, text } of stretches) {
    if (!text) continue;
    const last = all.at(-1);
    if (last?.kind === kind) last.text += text;
    else all.push({ kind, text });
  }
  return all;
}

function shortened(stretch: Stretch, follows: boolean, leads: boolean): Stretch {
  const all = words(stretch.text);
  const [first, last] = [follows ? CONTEXT : 0, leads ? CONTEXT : 0];
  if (all.length <= first + last + CONTEXT || first + last === 0) return stretch;
  return { kind: 'same', text: `${all.slice(0, first).join('')}… ${all.slice(all.length - last).join('')}`.replace(/…\s*$/, '…') };
}
