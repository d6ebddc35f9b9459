import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleProvider } from '../locale/locale.js';
import type { Locale } from '../locale/formats.js';
import { CardsTable } from './frame/cards-table.js';
import { Breadcrumb, Footer, Header } from './frame/chrome.js';
import { ComingDates } from './network/date-leaf.js';
import { Figures } from './frame/figures.js';
import { FollowForm } from './follow-form.js';
import { Checkbox, ErrorSummary, FileField, Select, TextAreaField, TextField } from './frame/form-fields.js';
import { GlossaryTerm } from './frame/glossary-term.js';
import { EmptyState, Notice } from './frame/notices.js';
import { Pagination } from './frame/pagination.js';
import { PlanOverTime } from './plans/plan-over-time.js';
import { STAGES, type TwoVoices } from './portal.types.js';
import { PromiseList } from './commitments/promise-list.js';
import { Prose } from './frame/prose.js';
import { SealedDocument } from './sealed-document.js';
import { Search } from './search.js';
import { Seats } from './seats.js';
import { SlippageLegend, SlippageTrack } from './commitments/slippage.js';
import { StageMap, StageTable, type MapMunicipality } from './network/stage-map.js';
import { CommitmentTags, MilestoneTag } from './commitments/status-tag.js';
import { currentStep, Stepper, STEPS } from './network/stepper.js';
import { axisOf, position } from './commitments/time-axis.js';
import { Timeline } from './frame/timeline.js';
import { TwoVoicesBar, TwoVoicesFull, voiceGap, VoicesExplained, VoicesInWords } from './commitments/two-voices.js';

function draw(node: ReactNode, locale: Locale = 'es'): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale} timeZone="America/Mexico_City">
      {node}
    </LocaleProvider>,
  );
}

const axis = { from: '2026-01-01', to: '2027-01-01', today: '2026-07-02' };

const municipalities: MapMunicipality[] = [
  { key: '99001', name: 'Uno', href: '/x/uno', stage: 'no_letter', stalled: false, unconfirmed: true },
  { key: '99002', name: 'Dos', href: '/x/dos', stage: 'implementation', stalled: true, unconfirmed: false },
];

const boundaries = {
  width: 600,
  height: 600,
  outline: 'M0 0',
  shapes: [
    { key: '99001', path: 'M1 1', center: [10, 10] as const },
    { key: '99002', path: 'M2 2', center: [20, 20] as const },
  ],
};

function planned(voices: TwoVoices) {
  return {
    id: 'c1',
    number: 1,
    title: 'Agua',
    href: '/c/1',
    state: 'in_progress' as const,
    startsOn: '2026-02-01',
    originalEnd: '2026-09-01',
    endsOn: '2026-11-01',
    movedDays: 61,
    voices,
  };
}

/** One drawing of each component, for the rules that hold for all of them. */
const drawings: Record<string, ReactNode> = {
  header: (
    <Header
      home="/"
      title="Portal"
      subtitle="Estado"
      fictional
      links={[{ text: 'A', href: '/a', current: true }]}
      languages={[{ code: 'en', name: 'English', href: '/en' }]}
    />
  ),
  footer: (
    <Footer
      authority="la autoridad"
      mapSource
      columns={[{ title: 'T', links: [{ text: 'A', href: '/a' }] }]}
      languages={[]}
    />
  ),
  breadcrumb: <Breadcrumb trail={[{ text: 'A', href: '/a' }, { text: 'B' }]} />,
  search: <Search action="/buscar" value="<b>" />,
  figures: (
    <Figures
      labelledBy="f"
      figures={[
        { value: 3, of: 5, label: 'cosas', href: '/l' },
        { value: null, percent: true, label: 'otras', href: '/m' },
      ]}
    />
  ),
  map: (
    <StageMap
      boundaries={boundaries}
      municipalities={municipalities}
      unconfirmedHref="/l?carta=por-confirmar"
      stageHref={(stage) => `/l?etapa=${stage}`}
      stalledHref="/l?d=1"
      stalledMonths={6}
    />
  ),
  table: <StageTable municipalities={municipalities} stalledMonths={6} listHref="/edomex/municipios" />,
  stepper: (
    <Stepper
      stage="plan_published"
      details={{ letter: { text: 'x', link: { text: 'Ver', href: '/c' } } }}
      whatFollows="algo"
    />
  ),
  tags: <CommitmentTags state="disputed" movedDays={3} />,
  milestone: <MilestoneTag state="overdue" />,
  bar: <TwoVoicesBar voices={{ government: 56, society: 31 }} title="Agua" href="/c" disputed />,
  full: (
    <TwoVoicesFull
      id="v"
      government={{ progress: 56, quote: 'Va', by: 'Área', on: '2026-01-02' }}
      society={{ progress: null }}
      dispute="Se abrió"
    />
  ),
  explained: <VoicesExplained countedHref="/c" />,
  words: <VoicesInWords voices={{ government: 1, society: null }} />,
  slippage: (
    <SlippageTrack axis={axis} slippage={{ original: '2026-03-01', current: '2026-05-01', reason: 'Lluvia.' }} />
  ),
  legend: <SlippageLegend />,
  plan: <PlanOverTime axis={axis} commitments={[planned({ government: 50, society: null })]} />,
  promises: (
    <PromiseList commitments={[{ ...planned({ government: 0, society: null }), summary: null, movedDays: 0 }]} />
  ),
  timeline: <Timeline entries={[{ id: '1', on: '2026-01-01', voice: 'society', text: 'x' }]} />,
  dates: <ComingDates dates={[{ id: '1', on: '2026-01-01', title: 'x' }]} />,
  cards: (
    <CardsTable
      rows={['a']}
      rowKey={(row) => row}
      title={{ heading: 'T', cell: (row) => row }}
      columns={[{ heading: 'C', cell: () => null }]}
    />
  ),
  errors: <ErrorSummary errors={[{ field: 'email', message: 'Escribe un correo' }]} />,
  text: <TextField name="email" label="Correo" hint="h" error="Escribe un correo" />,
  area: <TextAreaField name="why" label="Por qué" optional />,
  select: <Select name="stage" label="Etapa" options={[{ value: '', text: 'Todas' }]} />,
  checkbox: <Checkbox name="ok" label="Acepto" error="Falta" />,
  file: <FileField name="file" label="Archivo" accept="application/pdf" />,
  follow: (
    <FollowForm
      action="/seguir"
      kind="plan"
      subject="p"
      asMe="/cuenta/seguir"
      privacyNotice="/privacidad"
      privacyVersion="2"
      back="/x"
      followers={0}
    />
  ),
  sealed: (
    <SealedDocument
      id="s"
      verdict="authentic"
      verdictText="Auténtico"
      title="Carta"
      facts={[{ name: 'Folio', value: 'TQ', mono: true }]}
    />
  ),
  empty: <EmptyState title="Nada">Todavía.</EmptyState>,
  notice: <Notice status>Listo</Notice>,
  pages: <Pagination shown={5} total={null} next="?a=1" />,
  term: <GlossaryTerm href="/glosario#hito">hito</GlossaryTerm>,
  seats: <Seats sector={{ name: 'Sociedad civil', shape: 'square', seats: [{ id: '1', holder: null }] }} />,
  prose: (
    <Prose
      localize={(path) => `/en${path}`}
      blocks={[{ kind: 'text', text: '[Ver](/verificar), **fuerte** y `code`' }]}
    />
  ),
};

describe('every component', () => {
  it.each(Object.keys(drawings))('%s needs neither script nor inline style, in both languages', (name) => {
    for (const locale of ['es', 'en'] as const) {
      const html = draw(drawings[name], locale);
      expect(html).not.toMatch(/<script|\son[a-z]+=|\sstyle=|javascript:/i);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('escapes what people wrote', () => {
    expect(draw(drawings['search'])).toContain('value="&lt;b&gt;"');
  });
});

describe('the two voices', () => {
  const progress = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });

  it('never shows a figure that is not one of the voices', () => {
    fc.assert(
      fc.property(progress, progress, (government, society) => {
        const html = draw(<VoicesInWords voices={{ government, society }} />);
        const figures = [...html.matchAll(/(\d+)\u00a0%/g)].map((match) => Number(match[1]));
        expect(figures).toEqual([government, society].filter((value) => value !== null));
      }),
    );
  });

  it('draws one bar for each voice that spoke, none for silence', () => {
    fc.assert(
      fc.property(progress, progress, (government, society) => {
        const html = draw(<TwoVoicesBar voices={{ government, society }} title="Agua" />);
        const values = [...html.matchAll(/<progress max="100" value="(\d+)"/g)].map((match) => Number(match[1]));
        expect(values).toEqual([government, society].filter((value) => value !== null));
        expect(html.split('sin dato').length - 1).toBe([government, society].filter((value) => value === null).length);
      }),
    );
  });

  it('puts government first', () => {
    const html = draw(drawings['bar']);
    expect(html.indexOf('El gobierno informa')).toBeLessThan(html.indexOf('La sociedad civil constata'));
  });

  it('shows no data as words, never as zero', () => {
    const html = draw(drawings['full']);
    expect(html).toContain('sin dato');
    expect(html).not.toContain('0\u00a0%');
  });

  it('keeps zero apart from no data', () => {
    expect(draw(<VoicesInWords voices={{ government: 0, society: null }} />)).toMatch(
      /Gobierno 0\u00a0%.*Sociedad civil sin dato/,
    );
  });

  it('reads as complete only what is complete', () => {
    expect(draw(<VoicesInWords voices={{ government: 99.7, society: 0.2 }} />)).toMatch(/99\u00a0%.*1\u00a0%/);
  });

  it('tells the gap only when both spoke', () => {
    expect(voiceGap({ government: 56, society: 31 })).toBe(25);
    expect(voiceGap({ government: 56, society: null })).toBeNull();
  });

  it.each([
    ['2025-11-02', 'Hoy es 2 de noviembre de 2025: antes de lo que muestra la gráfica.', 'x="0%"'],
    ['2027-11-28', 'Hoy es 28 de noviembre de 2027: después de lo que muestra la gráfica.', 'x="100%"'],
  ])('says at the edge and in words where today is when it is outside: %s', (today, words, edge) => {
    const html = draw(<PlanOverTime axis={{ ...axis, today }} commitments={[planned({ government: 10, society: null })]} />);
    expect(html).toContain(words);
    expect(html).toMatch(new RegExp(`class="today-label" ${edge}`));
    expect(html).not.toContain('class="today"');
  });

  it('draws no lane for a silent voice in the plan', () => {
    expect(draw(drawings['plan'])).not.toContain('url(#hatch)');
    expect(draw(<PlanOverTime axis={axis} commitments={[planned({ government: null, society: 20 })]} />)).not.toContain(
      'class="lane"',
    );
  });
});

describe('the map', () => {
  it('holds the same links as its table twin', () => {
    const links = (html: string) => [...html.matchAll(/href="(\/x\/[^"]+)"/g)].map((match) => match[1]);
    expect(links(draw(drawings['map']))).toEqual(links(draw(drawings['table'])));
  });

  it('keeps its drawing out of the tab order and counts each stage in the legend', () => {
    const html = draw(drawings['map']);
    expect(html).toContain('aria-hidden="true" focusable="false"');
    expect(html.match(/tabindex="-1"/gi)).toHaveLength(2);
    expect(html).toMatch(/Sin carta<\/u>.*?<b>1<\/b>/);
    expect(html).toContain('Sin movimiento en 6 meses');
  });

  it('marks a letter that nobody has confirmed apart from the stage, and counts it in the legend', () => {
    const html = draw(
      <StageMap boundaries={boundaries} municipalities={municipalities} stageHref={(stage) => `/l?etapa=${stage}`} unconfirmedHref="/l?carta=por-confirmar" stalledHref="/l?detenidos=1" stalledMonths={6} />,
    );
    expect(html.match(/class="noted"/g)).toHaveLength(2);
    expect(html).toMatch(/href="\/l\?carta=por-confirmar".*?Carta capturada, sin confirmar.*?<b>1<\/b>/s);
    const none = draw(
      <StageMap boundaries={boundaries} municipalities={municipalities.map((one) => ({ ...one, unconfirmed: false }))} stageHref={() => '/'} unconfirmedHref="/" stalledHref="/" stalledMonths={6} />,
    );
    expect(none).not.toContain('noted');
  });

  it('draws the outline of the state around some of its municipalities', () => {
    const some = <StageMap boundaries={boundaries} municipalities={municipalities.slice(0, 1)} stageHref={() => '/'} unconfirmedHref="/" stalledHref="/" stalledMonths={6} />;
    expect(draw(some)).toContain('<path class="outline" d="M0 0"');
    expect(draw(drawings['map'])).not.toContain('class="outline"');
  });

  it('leaves out shapes of municipalities that the network does not have', () => {
    const html = draw(
      <StageMap boundaries={boundaries} municipalities={[]} stageHref={() => '/'} unconfirmedHref="/" stalledHref="/" stalledMonths={6} />,
    );
    expect(html).not.toContain('d="M1 1"');
  });
});

describe('the search', () => {
  it('names as an example only a municipality that is found there', () => {
    expect(draw(<Search action="/b" example="villa ejemplo" />)).toContain('obra publica, villa ejemplo</span>');
    expect(draw(<Search action="/b" />)).toContain('Por ejemplo: agua, obra publica</span>');
  });
});

describe('the stepper', () => {
  it('has one current step at most, and none once evaluated', () => {
    for (const stage of STAGES) {
      const html = draw(<Stepper stage={stage} details={{}} />);
      const current = html.match(/aria-current="step"/g)?.length ?? 0;
      expect(current).toBe(stage === 'evaluated' ? 0 : 1);
    }
  });

  it('checks no step of which nothing is known', () => {
    const html = draw(<Stepper stage="implementation" details={{ letter: { text: 'x' }, secretariat: { text: 'x' }, plan: { text: 'x' } }} />);
    expect(html.match(/<path d="M4 13l6 6L20 6"/g)).toHaveLength(3);
    expect(html).toMatch(/<li class="unrecorded">.*Cocreación<span class="hidden">: sin registro<\/span>/);
    expect(html).toContain('Sin registro: no consta nada publicado');
  });

  it('never goes back as stages advance', () => {
    const steps = STAGES.map(currentStep);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(STEPS.length);
  });
});

describe('dates', () => {
  it('keeps every mark inside of the axis', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (days, today) => {
        const iso = days.map((one) => one.toISOString().slice(0, 10));
        const found = axisOf(iso, today.toISOString().slice(0, 10));
        for (const one of iso) {
          expect(found.from <= one && one < found.to).toBe(true);
          expect(position(found, one)).toBeGreaterThanOrEqual(0);
          expect(position(found, one)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('says in words what the track draws', () => {
    const html = draw(drawings['slippage']);
    expect(html).toContain('+61 días');
    expect(html).toContain('<time dateTime="2026-03-01">1 mar 2026</time>');
    expect(html).toContain('Lluvia.');
  });

  it('is green only once it was verified', () => {
    expect(draw(drawings['slippage'])).not.toContain('class="verified"');
    const done = { original: '2026-03-01', current: '2026-03-01', verifiedOn: '2026-02-27' };
    expect(draw(<SlippageTrack axis={axis} slippage={done} />)).toMatch(/class="verified".*2 días antes/);
  });

  it('tells the day in the zone of the network, and a calendar day as it is', () => {
    const html = draw(
      <Timeline
        entries={[
          { id: '1', on: '2026-11-21T03:00:00Z', voice: 'both', text: 'noche' },
          { id: '2', on: '2026-11-21', voice: 'both', text: 'día' },
        ]}
      />,
    );
    expect(html).toContain('>20 nov 2026</time>');
    expect(html).toContain('>21 nov 2026</time>');
  });
});

describe('forms', () => {
  it('ties hint and error to the control and marks it', () => {
    const html = draw(drawings['text']);
    expect(html).toContain('aria-describedby="email-hint email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<label for="email">');
  });

  it('links each error to its field with the same words', () => {
    expect(draw(drawings['errors'])).toContain('<a href="#email">Escribe un correo</a>');
  });

  it('asks for consent and names the version of the notice that was read', () => {
    const html = draw(drawings['follow']);
    expect(html).toContain('name="consent"');
    expect(html).toContain('name="notice" value="2"');
    expect(html).not.toContain('lo sigue');
  });
});

describe('the sealed document', () => {
  it('is crowned only when it is authentic', () => {
    expect(draw(drawings['sealed'])).toContain('seal authentic');
    for (const verdict of ['pending', 'superseded', 'annulled', 'mismatch', 'unknown'] as const) {
      expect(draw(<SealedDocument id="s" verdict={verdict} verdictText="x" title="x" facts={[]} />)).not.toContain(
        'authentic',
      );
    }
  });
});

describe('prose', () => {
  it('turns paths into the language of the reader and leaves other addresses', () => {
    const html = draw(
      <Prose localize={(path) => `/en${path}`} blocks={[{ kind: 'text', text: '[a](/b) [c](https://d.mx)' }]} />,
    );
    expect(html).toContain('href="/en/b"');
    expect(html).toContain('href="https://d.mx"');
  });
});
