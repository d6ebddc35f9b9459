const MAX_CHARACTERS = 200;

/** Path separators, control and invisible formatting characters: the last can show `cv‮fdp.exe` as a PDF. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The sender's name of a file, safe to show and to offer for download; keeps accents, the extension and at most 200 characters. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNSAFE, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  if (clean === '') return 'file';
  const characters = [...clean];
  if (characters.length <= MAX_CHARACTERS) return clean;
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  return characters.slice(0, MAX_CHARACTERS - extension.length).join('') + extension;
}

/** Lower case, without the dot; '' when there is none. */
export function extensionOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
