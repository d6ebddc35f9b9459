import type { DocumentSnapshot } from '../sealing/seal.js';
import { DocumentRenderer, type RenderedDocument, type RenderOptions } from './document-renderer.js';

let renderer: DocumentRenderer | null = null;

/**
 * Renders with the renderer of this process: two render processes at most, 30 seconds a document.
 * @throws RendererUnavailable, RenderFailure
 */
export function renderDocument(snapshot: DocumentSnapshot, options: RenderOptions = {}): Promise<RenderedDocument> {
  renderer ??= new DocumentRenderer();
  return renderer.render(snapshot, options);
}

/** Ends the render processes, at shutdown. */
export function closeRenderer(): void {
  renderer?.close();
  renderer = null;
}
