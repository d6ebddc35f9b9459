import type { ValueProvider } from '@nestjs/common';
import { renderDocument } from '../rendering/render-document.js';

export const DOCUMENT_RENDERER = Symbol('document renderer');

/** What makes the bytes; another one only in tests of its failures. */
export type RenderDocument = typeof renderDocument;

export const rendererProvider: ValueProvider<RenderDocument> = { provide: DOCUMENT_RENDERER, useValue: renderDocument };
