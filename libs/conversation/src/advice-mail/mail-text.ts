/** What somebody wrote in a mail, and what it quoted and was signed with. */
export interface MailText {
  said: string;
  /** Kept to be unfolded, so that nothing is lost where too much was cut; null where nothing was. */
  quoted: string | null;
}

/** Lines that stand before what is quoted, as mail programs in Spanish and English write them. */
const BEFORE_QUOTE = [
  /^(el|on)\s.{5,200}(escribi[oó]|wrote):?$/i,
  /^-{2,}\s*(mensaje original|mensaje reenviado|original message|forwarded message)\s*-{2,}$/i,
  /^_{10,}$/,
];
const HEAD = /^\*?(de|from):\*?\s.+/i;
const HEAD_GOES_ON = /^\*?(enviado|enviado el|fecha|para|asunto|sent|date|to|subject):\*?\s/i;

/**
 * Cuts at the first sure sign of a quotation, and the signature after the line that marks one (`-- `). Conservative: an
 * answer between quoted lines stays whole, and what is not sure is said.
 */
export function readMailText(text: string): MailText {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const at = Math.min(...[cutBefore(lines), signatureIn(lines), trailingQuote(lines)].map((index) => (index < 0 ? lines.length : index)));
  const said = lines.slice(0, at).join('\n').trim();
  const quoted = lines.slice(at).join('\n').trim();
  return { said, quoted: quoted || null };
}

function cutBefore(lines: readonly string[]): number {
  const isMark = (line: string) => BEFORE_QUOTE.some((mark) => mark.test(line));
  return lines.findIndex((line, index) => {
    const own = line.trim();
    // The line that says who wrote when may be folded.
    const folded = !isMark(own) && /^(el|on)\s/i.test(own) && isMark(`${own} ${lines[index + 1]?.trim() ?? ''}`);
    if (isMark(own) || folded) {
      const below = lines.slice(index + (folded ? 2 : 1)).filter((after) => after.trim());
      // Own words among quoted lines are an answer, which stays whole.
      return below.every((after) => after.startsWith('>')) || !below.some((after) => after.startsWith('>'));
    }
    return HEAD.test(own) && lines.slice(index + 1, index + 4).some((after) => HEAD_GOES_ON.test(after.trim()));
  });
}

const signatureIn = (lines: readonly string[]): number => lines.findIndex((line) => line === '-- ' || line === '--');

/** The first of the quoted lines with which the text ends. */
function trailingQuote(lines: readonly string[]): number {
  let from = lines.length;
  while (from > 0 && (!lines[from - 1]!.trim() || lines[from - 1]!.startsWith('>'))) from -= 1;
  return lines.slice(from).some((line) => line.startsWith('>')) ? from : -1;
}
