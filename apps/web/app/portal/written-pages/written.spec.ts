import { writtenContent } from './written.js';
import type { ProseBlock } from '@tequio/ui';

const es = writtenContent('es');
const en = writtenContent('en');

const shape = (blocks: readonly ProseBlock[]) =>
  blocks.map((block) => {
    if (block.kind === 'heading') return `heading ${block.id}`;
    return 'items' in block ? `${block.kind} ${block.items.length}` : block.kind;
  });

const links = (blocks: readonly ProseBlock[]) => JSON.stringify(blocks).match(/\]\(([^)]+)\)/g) ?? [];

describe('written content', () => {
  it('says the same in both languages: topics, sections, lists and links', () => {
    expect(en.help.map((topic) => topic.id)).toEqual(es.help.map((topic) => topic.id));
    es.help.forEach((topic, position) => {
      const twin = en.help[position];
      expect(shape(twin?.blocks ?? [])).toEqual(shape(topic.blocks));
      expect(links(twin?.blocks ?? [])).toEqual(links(topic.blocks));
      expect(twin?.related).toEqual(topic.related);
    });
    for (const page of ['howItIsCounted', 'accessibility', 'openData'] as const) {
      expect(shape(en[page].blocks)).toEqual(shape(es[page].blocks));
    }
  });

  it('relates only topics that exist', () => {
    const ids = new Set(es.help.map((topic) => topic.id));
    for (const topic of es.help) for (const related of topic.related) expect(ids).toContain(related);
  });

  it('has each glossary term once, under one anchor, with its twin', () => {
    expect(new Set(es.glossary.map((term) => term.id)).size).toBe(es.glossary.length);
    expect(en.glossary.map((term) => term.id)).toEqual(es.glossary.map((term) => term.id));
    es.glossary.forEach((term, position) => {
      expect(en.glossary[position]?.term).toBe(term.twin);
      expect(en.glossary[position]?.twin).toBe(term.term);
    });
  });

  it('explains each figure at the anchors that pages link to', () => {
    const anchors = es.howItIsCounted.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(anchors).toEqual(expect.arrayContaining(['avance', 'etapas']));
    expect(es.glossary.map((term) => term.id)).toContain('secretariado');
  });
});
