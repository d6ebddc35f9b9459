import type { WrittenPage } from './written.types.js';

export const howItIsCountedEn: WrittenPage = {
  title: 'How each figure is counted',
  lead: 'No number on this site comes from our opinion. Here are the rules, in full.',
  blocks: [
    { kind: 'heading', id: 'avance', text: 'Progress of a commitment' },
    {
      kind: 'text',
      text: 'Each voice gives each milestone a percentage, from 0 to 100. The progress of that voice is the mean of its milestones, each with its weight. If nobody set weights, all count the same.',
    },
    {
      kind: 'formula',
      text: '**Progress of a voice** = sum of (weight of the milestone × percentage that the voice gave it) ÷ sum of the weights',
    },
    {
      kind: 'text',
      text: 'An example: a commitment has four milestones of equal weight. Government reports 100, 100, 60 and 0. Its progress is (100 + 100 + 60 + 0) ÷ 4 = 65%.',
    },
    {
      kind: 'list',
      items: [
        'The two voices are **never averaged together**. There is no single percentage.',
        'A milestone reaches 100% only with at least one piece of evidence.',
        'A voice that has said nothing about a commitment shows as **no data**, never as 0%. Once it has spoken of one of its milestones, those it has not mentioned count as not advanced: one easy milestone of five does not make a commitment look complete.',
        'A commitment is **disputed** when, on the milestones that both voices speak of, they differ by the limit that the network sets; 20 points unless it says otherwise.',
        'Figures are rounded to whole numbers, but 99.6% shows as 99%: 100% means complete.',
      ],
    },
    { kind: 'heading', id: 'plan', text: 'Progress of a plan' },
    {
      kind: 'text',
      text: 'For each voice on its own, the mean of the commitments that the voice has reported on. The others do not count, so that a long plan does not look stalled.',
    },
    { kind: 'heading', id: 'completo', text: 'When a commitment is completed' },
    {
      kind: 'text',
      text: 'When all its milestones have been verified by whoever the rules of the network name. Government saying 100% is not enough.',
    },
    { kind: 'heading', id: 'retraso', text: 'Delay and moved dates' },
    {
      kind: 'text',
      text: 'A milestone is **late** when its current date has passed and it is not verified yet. The days a date has moved are counted from the one promised in the first publication, which never changes.',
    },
    { kind: 'formula', text: '**Days moved** = current date − date of the first publication' },
    { kind: 'heading', id: 'etapas', text: 'The stage of a municipality' },
    {
      kind: 'text',
      text: 'The stage is the furthest thing that the municipality has published. It is derived, by one rule for the map, the table and its page:',
    },
    {
      kind: 'numbered',
      items: [
        '**No letter**: it has no accepted letter of intent.',
        '**Letter of intent**: the authority accepted its letter.',
        '**Secretariat installed**: there is an installation act.',
        '**Co-creation**: proposals are being received.',
        '**Plan published**: there is a published action plan.',
        '**In implementation**: the government has reported progress on the plan.',
        '**Evaluated**: the plan has ended and its evaluation was published.',
      ],
    },
    {
      kind: 'text',
      text: 'The ring **no movement** marks a municipality that was invited and has published nothing within the limit that the network sets; six months unless it says otherwise.',
    },
    { kind: 'heading', id: 'seguidores', text: 'People who follow' },
    { kind: 'text', text: 'E-mail addresses that confirmed and have not left. Who they are is never published.' },
    { kind: 'heading', id: 'poblacion', text: 'Inhabitants' },
    { kind: 'text', text: 'Those of the 2020 census by INEGI. A municipality created later shows no data.' },
  ],
};

export const accessibilityEn: WrittenPage = {
  title: 'Accessibility',
  lead: 'This site must work for everyone, on any telephone and any connection.',
  blocks: [
    { kind: 'text', text: 'We work to meet WCAG 2.2 at level AA. In practice this means:' },
    {
      kind: 'list',
      items: [
        'Public pages work without JavaScript, forms included, and weigh little.',
        'Everything can be used from the keyboard. The first link of each page skips to the content.',
        'Colour never stands alone: each state has a shape and a word.',
        'The map has a table that says the same; drawings have their text below.',
        'Text can grow to 200% without losing anything, and narrow screens need no sideways scrolling.',
        'If your device asks for dark colours, the site uses them.',
      ],
    },
    { kind: 'heading', id: 'revision', text: 'How we check it' },
    {
      kind: 'text',
      text: 'Every page is tested automatically before a change is published. Automatic tests do not find everything: we have not yet tested with people who use screen readers, and we say so in order not to promise too much.',
    },
    { kind: 'heading', id: 'problema', text: 'If something does not work for you' },
    {
      kind: 'text',
      text: 'Tell the authority that runs the network of your state, or the liaison of your municipality: which page it was, what you wanted to do and what you read it with. You may also ask for documents in another format; Mexican law on the inclusion of people with disabilities recognises that right.',
    },
  ],
};

export const openDataEn: WrittenPage = {
  title: 'Open data and API',
  lead: 'Everything that is public here can also be read by a program, under the same rules.',
  blocks: [
    { kind: 'heading', id: 'conectar', text: 'Connecting' },
    {
      kind: 'text',
      text: 'The API speaks GraphQL: you ask for exactly the fields you need. Public queries need no account. Send a POST to `/graphql` of this same site, with the type `application/json`.',
    },
    { kind: 'formula', text: 'POST /graphql · {"query": "{ network(slug: \\"…\\") { name } }"}' },
    {
      kind: 'list',
      items: [
        'Queries start at `network(slug)` or `municipality(network, slug)`. The short name of each is the one in the address of its page.',
        'Lists are read in pages: ask for `first`, from 1 to 200, and go on with the `endCursor` you received.',
        'The [whole schema](/datos/esquema.graphql) is a file: every type, field and argument has its description.',
      ],
    },
    { kind: 'subheading', text: 'An example to copy' },
    { kind: 'text', text: 'To see an answer without writing a program, copy this into a terminal and put the address of this site. A browser alone cannot do it: queries always go by POST.' },
    { kind: 'formula', text: 'curl https://…/graphql -H "content-type: application/json" -d \'{"query": "{ networks { name slug } }"}\'' },
    { kind: 'text', text: 'The same with a token reads what is private: add `-H "authorization: Bearer $TOKEN"`. Where a change cannot be made the answer is a result with `code`, `message` and `remedy`, not an error. Errors say `code`, `correlationId` and, where the query has something to mend, `detail`.' },
    { kind: 'heading', id: 'archivos', text: 'Files' },
    { kind: 'list', items: ['The schema of the API: [esquema.graphql](/datos/esquema.graphql).', 'Of each published plan: its official document as PDF, with its folio, linked on its page.', 'Lists as CSV are in the workspaces, for who has an account. The public gets the same data by the API.'] },
    { kind: 'heading', id: 'escribir', text: 'Reading what is private, or writing' },
    {
      kind: 'text',
      text: 'Whoever has an account in a workspace can create an access token with just the permissions it needs, and use it in the header `Authorization: Bearer …`. A token is bound to one municipality or one network and can be withdrawn at any time.',
    },
    { kind: 'heading', id: 'limites', text: 'Limits' },
    {
      kind: 'text',
      text: 'So that the service is enough for everyone there are limits of depth, of cost per query and of speed. If you exceed one, the answer says which and when you may try again.',
    },
    { kind: 'heading', id: 'licencia', text: 'How to cite' },
    {
      kind: 'text',
      text: 'Say which municipality the data belong to, that you took them from Tequio, and the date. Names, boundaries and population are from INEGI: “Source: INEGI, Marco Geoestadístico 2025 and Censo de Población y Vivienda 2020”. Boundaries are simplified; they are not official INEGI data and imply no endorsement.',
    },
    { kind: 'heading', id: 'personales', text: 'What is not there' },
    {
      kind: 'text',
      text: 'No personal data are published: no e-mail addresses, no home addresses, no identity documents, and not who follows what.',
    },
  ],
};
