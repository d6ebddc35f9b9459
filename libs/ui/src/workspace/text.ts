import type { Locale } from '../locale/formats.js';
import { account as accountEn } from './account/account.dictionary.en.js';
import { account as accountEs } from './account/account.dictionary.es.js';
import { autosave as autosaveEn } from './autosave/autosave.dictionary.en.js';
import { autosave as autosaveEs } from './autosave/autosave.dictionary.es.js';
import { body as bodyEn } from './body/body.dictionary.en.js';
import { body as bodyEs } from './body/body.dictionary.es.js';
import { data as dataEn } from './data/data.dictionary.en.js';
import { data as dataEs } from './data/data.dictionary.es.js';
import { form as formEn } from './form/form.dictionary.en.js';
import { form as formEs } from './form/form.dictionary.es.js';
import { frame as frameEn } from './frame/frame.dictionary.en.js';
import { frame as frameEs } from './frame/frame.dictionary.es.js';
import { institute as instituteEn } from './institute/institute.dictionary.en.js';
import { institute as instituteEs } from './institute/institute.dictionary.es.js';
import { letter as letterEn } from './letters/letter.dictionary.en.js';
import { letter as letterEs } from './letters/letter.dictionary.es.js';
import { looks as looksEn } from './looks/looks.dictionary.en.js';
import { looks as looksEs } from './looks/looks.dictionary.es.js';
import { people as peopleEn } from './people/people.dictionary.en.js';
import { people as peopleEs } from './people/people.dictionary.es.js';
import { plan as planEn } from './commitments/plan.dictionary.en.js';
import { plan as planEs } from './commitments/plan.dictionary.es.js';
import { tasks as tasksEn } from './tasks/tasks.dictionary.en.js';
import { tasks as tasksEs } from './tasks/tasks.dictionary.es.js';

/** The shape of a dictionary without its words: what every other language must fill whole. */
export type Twin<T> = T extends string ? string : T extends readonly string[] ? readonly string[] : T extends (...args: infer A) => string ? (...args: A) => string : { [K in keyof T]: Twin<T[K]> };

const es = {
  account: accountEs,
  autosave: autosaveEs,
  body: bodyEs,
  data: dataEs,
  form: formEs,
  frame: frameEs,
  institute: instituteEs,
  letter: letterEs,
  looks: looksEs,
  people: peopleEs,
  plan: planEs,
  tasks: tasksEs,
};

export type WorkspaceText = Twin<typeof es>;

const en: WorkspaceText = {
  account: accountEn,
  autosave: autosaveEn,
  body: bodyEn,
  data: dataEn,
  form: formEn,
  frame: frameEn,
  institute: instituteEn,
  letter: letterEn,
  looks: looksEn,
  people: peopleEn,
  plan: planEn,
  tasks: tasksEn,
};

export const workspaceText: Record<Locale, WorkspaceText> = { es, en };
