import type { HelpTopic } from '../written-pages/written.types.js';

export const helpEn: readonly HelpTopic[] = [
  {
    id: 'que-es',
    audience: 'people',
    title: 'What is municipal open government?',
    summary: 'Government and civil society agree on commitments, and anyone checks whether they are kept.',
    blocks: [
      {
        kind: 'text',
        text: 'It is a way of governing in which the council does not decide alone. It sits down with organisations, universities and neighbours, and together they agree on a few **commitments**: concrete things, with a date and a unit that answers for them.',
      },
      {
        kind: 'text',
        text: 'Then government reports how it goes, civil society says what it found, and both versions are published side by side. You can read them all here.',
      },
      { kind: 'heading', id: 'camino', text: 'The path of a municipality' },
      {
        kind: 'numbered',
        items: [
          '**Letter of intent.** The council says in writing that it wants to take part, and the state authority accepts the letter.',
          '**Secretariat.** Government and civil society install the group that takes the agreements.',
          '**Co-creation.** Proposals are received and discussed. Each one must get an answer with reasons.',
          '**Action plan.** The commitments are published, with their milestones, dates and owners.',
          '**Implementation.** Progress is reported and checked.',
          '**Evaluation.** At the end, what was achieved is reviewed.',
        ],
      },
      { kind: 'heading', id: 'palabra', text: 'Why is it called Tequio?' },
      {
        kind: 'text',
        text: 'In Mexico, tequio is the work that a community does together, for the good of all. The word comes from Nahuatl and the custom is alive in many towns.',
      },
    ],
    related: ['leer-un-compromiso', 'municipios'],
  },
  {
    id: 'encontrar',
    audience: 'people',
    title: 'How do I find my municipality or a topic?',
    summary: 'Search without accents, use the map or open the whole list.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          'Open the page of your state from the [start page](/).',
          'Write the name of your municipality or a word, such as “agua” (water) or “luz” (light), in the search box. Accents and capitals are not needed. What municipalities publish is in Spanish.',
          'You can also tap your municipality on the map, or open the table below it: it says the same as the map.',
        ],
      },
      { kind: 'heading', id: 'filtrar', text: 'See only some' },
      {
        kind: 'text',
        text: 'The list of municipalities can be filtered by name and stage, and that of commitments by state. The address of the page keeps your choice: if you copy and send it, the other person sees what you see.',
      },
      { kind: 'heading', id: 'no-aparece', text: 'What if my municipality is empty?' },
      {
        kind: 'text',
        text: 'It means that nothing is published here: it has not been invited yet, or it has not sent its letter. Its page says so in those words, and there you can ask us to tell you when it starts.',
      },
    ],
    related: ['seguir', 'que-es'],
  },
  {
    id: 'leer-un-compromiso',
    audience: 'people',
    title: 'How do I read a commitment?',
    summary: 'Two voices, dates that move in plain sight, and evidence you can open.',
    blocks: [
      { kind: 'heading', id: 'voces', text: 'The two voices' },
      {
        kind: 'text',
        text: 'Each commitment shows two percentages. The **solid circle** is what government reports. The **hatched square** is what civil society found. They are two different views, and so they are never averaged.',
      },
      {
        kind: 'text',
        text: '**No data** means that this voice has not said anything yet. It is not the same as 0%: zero means that someone looked and there is no progress.',
      },
      { kind: 'heading', id: 'disputa', text: 'Disputed' },
      {
        kind: 'text',
        text: 'A commitment is disputed when, on the milestones that both voices speak of, what government reports and what civil society finds are as far apart as the network’s limit (20 points, unless it says otherwise). The page shows the difference and the evidence of each voice.',
      },
      { kind: 'heading', id: 'fechas', text: 'Moved dates' },
      {
        kind: 'text',
        text: 'The hollow dot is the date promised at first; the solid one, the date of today. The dotted line between them is how far it moved. The original date is never deleted and every change carries its reason.',
      },
      { kind: 'heading', id: 'pruebas', text: 'Evidence' },
      {
        kind: 'text',
        text: 'The documents, photographs or links that back what each voice says. A milestone reaches 100% only with at least one piece of evidence.',
      },
    ],
    related: ['seguir', 'verificar'],
  },
  {
    id: 'seguir',
    audience: 'people',
    title: 'How do I hear when something changes?',
    summary: 'Leave your e-mail on the page you care about. No password, and you leave with one click.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          'Open the page of the municipality, the plan or the commitment.',
          'Write your e-mail, accept the privacy notice and press the button.',
          'Open the message you receive and confirm. That way nobody can sign you up against your will.',
        ],
      },
      { kind: 'heading', id: 'que-llega', text: 'What you receive' },
      {
        kind: 'list',
        items: [
          'A plan or a new version was published, with its reason.',
          'Someone reported progress or added evidence.',
          'A date moved.',
        ],
      },
      {
        kind: 'text',
        text: 'If several things happen in a row about the same subject, they come together. We do not repeat news.',
      },
      { kind: 'heading', id: 'salir', text: 'How to leave' },
      {
        kind: 'text',
        text: 'Every message carries a link to stop following. Open it, confirm with one button, and we delete your e-mail from that list.',
      },
    ],
    related: ['leer-un-compromiso', 'encontrar'],
  },
  {
    id: 'verificar',
    audience: 'people',
    title: 'How do I know that a document is authentic?',
    summary: 'With the folio printed at its foot, without an account and in seconds.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          'Look for the folio at the foot of the document. It starts with TQ.',
          'Write it on the page [Verify](/verificar). Capitals and hyphens do not matter.',
          'Read the result: it says first whether it is authentic, and then the facts.',
        ],
      },
      { kind: 'heading', id: 'folio', text: 'What a folio says' },
      {
        kind: 'text',
        text: 'TQ-15037-CARTA-2026-0007-XB reads: the key of the municipality (15037), the kind of document (CARTA, letter of intent), the year, its number, and two check characters that reveal copying mistakes.',
      },
      { kind: 'heading', id: 'huella', text: 'What the fingerprint is' },
      {
        kind: 'text',
        text: 'A summary of the file, computed by a public method (sha256). If a single letter changes, the fingerprint is another. It tells you whether your copy equals the one that was sealed.',
      },
    ],
    related: ['leer-un-compromiso'],
  },
  {
    id: 'participar',
    audience: 'people',
    title: 'How can I take part?',
    summary: 'Follow, check, approach the secretariat and ask for an answer.',
    blocks: [
      {
        kind: 'list',
        items: [
          '**Follow a commitment** that matters to you and share it with your neighbours.',
          '**Check it.** If government says that something works and you see that it does not, tell the organisations of the secretariat: their voice is published beside that of government.',
          '**Approach the secretariat.** Its page says which organisations and units form it, and which seats are vacant.',
          '**Propose** when your municipality is in the co-creation stage. Every proposal must get an answer with reasons, even if it is not adopted.',
        ],
      },
      { kind: 'heading', id: 'sin-internet', text: 'No internet?' },
      {
        kind: 'text',
        text: 'Go to the transparency unit of your council. The open-government liaison works there and receives what you bring on paper.',
      },
    ],
    related: ['que-es', 'seguir'],
  },
  {
    id: 'datos',
    audience: 'people',
    title: 'May I use the data?',
    summary: 'Yes: all that is published can be read, copied and reused, citing the source.',
    blocks: [
      {
        kind: 'text',
        text: 'What you see on these pages can also be read by a program. The page [Open data and API](/datos) explains how to connect and which limits apply.',
      },
      {
        kind: 'text',
        text: 'Names, boundaries and population of the municipalities are INEGI data; cite it when you use them. Percentages are counted as the page [How each figure is counted](/ayuda/como-se-cuenta) says.',
      },
    ],
    related: ['verificar'],
  },
  {
    id: 'municipios',
    audience: 'offices',
    title: 'How does a municipality start?',
    summary: 'From the invitation to the first published plan, step by step.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          '**Invitation.** The state authority invites the council by e-mail. Whoever accepts becomes the liaison, and can later name others and hand the office over.',
          '**Letter of intent.** The liaison fills in the letter, which already holds what is known about the municipality. The draft saves itself. Freezing it gives it a folio and a seal; it is printed, signed by the mayor, and the signed copy is uploaded.',
          '**Review.** Sending it yields an acknowledgement with date, time and number. The authority accepts it, or observes it and says field by field what is missing.',
          '**Secretariat.** Its members are captured by sector, with terms and alternates, and the installation act is issued.',
          '**Plan.** It is written on screen or imported from the spreadsheet that the municipality already has. Each commitment needs an owner and at least one milestone with a date and a means of verification.',
          '**Publication.** Once endorsed it is published. What is published is not edited: it is corrected by a new version that states its reason.',
        ],
      },
      { kind: 'heading', id: 'cambio', text: 'When the administration changes' },
      {
        kind: 'text',
        text: 'Tasks and drafts follow the office and not the person. The new administration signs its own letter; the earlier one stays published as superseded.',
      },
    ],
    related: ['autoridad', 'verificar'],
  },
  {
    id: 'autoridad',
    audience: 'offices',
    title: 'What does the state authority do?',
    summary:
      'It opens the network, invites, reviews letters and gives everyone the same rules. It does not edit what a municipality publishes.',
    blocks: [
      {
        kind: 'list',
        items: [
          'It opens the network from the official catalogue: the municipalities of the state are ready to be invited.',
          'It invites one or all, by e-mail or with a CSV list that is first checked without saving anything.',
          'It accepts or observes letters, and sees on a map and in a table which stage everyone is in.',
          'It captures past letters from its archive. They are published with that label and the municipality confirms them.',
        ],
      },
      {
        kind: 'text',
        text: 'The authority can read what belongs to all its municipalities, but writes only what is its own: acceptances, observations and evaluations. If another authority succeeds it one day, documents keep the name it had when it issued them.',
      },
    ],
    related: ['municipios'],
  },
];
