import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page, in reading order, spaces joined. */
  pages: string[];
  text: string;
  tagged: boolean;
  title: string;
  /** PDF/A part and conformance that the file claims, for example `2A`. */
  archival: string;
  /** Roles of the structure tree of all pages. */
  roles: Set<string>;
  /** The right edge of the text that reaches farthest, in points, and the width of the page. */
  rightEdge: number;
  width: number;
}

interface TreeNode {
  role?: string;
  children?: TreeNode[];
}

/** Reads a PDF back through another engine than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  let rightEdge = 0;
  let width = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    width = page.view[2] ?? 0;
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
    for (const item of items) rightEdge = Math.max(rightEdge, (item.transform[4] as number) + item.width);
    pages.push(
      items
        .map((item) => item.str + (item.hasEOL ? ' ' : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    collectRoles((await page.getStructTree()) as TreeNode | null, roles);
  }
  const { info, metadata } = await document.getMetadata();
  const markInfo = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const result: ReadPdf = {
    pages,
    text: pages.join(' '),
    tagged: markInfo?.get('Marked') === true,
    title: String((info as { Title?: string }).Title),
    archival: `${metadata?.get('pdfaid:part') ?? ''}${metadata?.get('pdfaid:conformance') ?? ''}`,
    roles,
    rightEdge,
    width,
  };
  await task.destroy();
  return result;
}

function collectRoles(node: TreeNode | null, roles: Set<string>): void {
  if (!node) return;
  if (node.role) roles.add(node.role);
  for (const child of node.children ?? []) collectRoles(child, roles);
}
