import { runHere } from '../acting.js';
import type { Posted } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { orNull, refusedTyped, typedIn } from '../forms/typed.js';
import type { Call } from '../operations.js';
import { municipalityNames } from '../regions/region.model.js';
import { GROUPS } from '../regions/regions.queries.js';
import { AUDIENCES, OFFICES, type Draft } from './announcement.model.js';
import { SAVE_ANNOUNCEMENT } from './announcements.queries.js';

/** Regions, groups and municipalities that one can go to. */
export async function audienceChoices(call: Call) {
  const [{ actingNetwork }, places] = await Promise.all([runHere(call, GROUPS, {}), municipalityNames(call)]);
  return {
    groups: actingNetwork.groups.map(({ id, name }) => ({ value: id, label: name })),
    places: places.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** Saves what was posted; its id, or the refusal with what had been typed. */
export async function saveDraft(call: Call, posted: Posted, id: string | null) {
  const all = (name: string) => posted.form.getAll(name).filter((value) => typeof value === 'string');
  const draft: Draft = {
    title: posted.text('title'),
    body: posted.text('body'),
    acknowledgeBy: posted.text('acknowledgeBy'),
    audience: AUDIENCES.find((one) => one === posted.text('audience')) ?? 'ALL',
    groupIds: all('groupIds'),
    municipalityIds: all('municipalityIds'),
    offices: all('offices'),
  };
  const { done } = await runHere(
    call,
    SAVE_ANNOUNCEMENT,
    {
      input: {
        ...(id ? { id, version: posted.version } : {}),
        ...draft,
        acknowledgeBy: orNull(draft.acknowledgeBy),
        audience: AUDIENCES.find((one) => one === draft.audience) ?? 'ALL',
        offices: OFFICES.filter((one) => draft.offices.includes(one)),
      },
    },
    { key: posted.key },
  );
  if (is(done, 'Announcement')) return { id: done.id };
  return refusedTyped(errorsOf(done) ?? {}, { ...typedIn(posted), draft: JSON.stringify(draft) }, 'save');
}
