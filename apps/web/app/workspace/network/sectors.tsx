import { ChoiceField, ConfirmDialog, EmptyFirst, FormField, Note, PageHead, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection, type Confirmation, type FormErrors, type Locale } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { plain } from '../invitations/list-table.js';
import { NETWORK_SECTORS, ORDER_SECTORS, REMOVE_SECTOR, RESTORE_SECTOR, RETIRE_SECTOR, SAVE_SECTOR } from '../operating-rules/network-rules.queries.js';
import { networkRulesText } from '../operating-rules/network-rules.text.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { ActPage } from '../forms/act-page.js';
import { refusedTyped, typedIn, type Typed } from '../forms/typed.js';
import { sectorShape } from '../../network/sector-shape.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const NEW = 'nuevo';

/** Whose voice a seat is depends on it: it stays. */
const GOVERNMENT = 'government';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { sectors } = (await runHere({ context, request }, NETWORK_SECTORS, {})).actingNetwork;
  const query = new URL(request.url).searchParams;
  const removing = sectors.find((one) => one.key === query.get(REMOVING) && mayBeRemoved(one)) ?? null;
  return { key: newKey(), base, place: membership.place.name, sectors, removing, saved: query.has('guardado') };
}

/** Names the sector that the page asks about before it is removed. */
const REMOVING = 'quitar';

const mayBeRemoved = ({ key, retiredAt }: { key: string; retiredAt: string | null }) => key !== GOVERNMENT && retiredAt === null;

function removal({ key: sector, name }: { key: string; name: string }, base: string, key: string, locale: Locale): Confirmation & { pageHref: string } {
  const t = networkRulesText[locale].sectors;
  const pageHref = `${base}/ajustes/sectores?${REMOVING}=${sector}`;
  return {
    title: t.removeTitle(name),
    consequences: [{ icon: 'late', text: t.removeConsequence }],
    confirmLabel: t.remove,
    intent: `remove:${sector}`,
    action: pageHref,
    pageHref,
    idempotencyKey: `${key}-${sector}-remove`,
    askReason: { label: t.reason, hint: t.reasonHint },
  };
}

/** «Pueblos indígenas» as `pueblos_indigenas`: what seats and rules call it from then on, whatever its name. */
function keyOf(name: string): string {
  const bare = plain(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return (/^[a-z]./.test(bare) ? bare : `sector_${bare}`).slice(0, 40);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const { sectors } = (await runHere(call, NETWORK_SECTORS, {})).actingNetwork;
  const back = `${context.get(spaceContext).base}/ajustes/sectores?guardado=1`;
  if (posted.intent === 'up' || posted.intent === 'down') {
    const keys = moved(sectors.map(({ key }) => key), posted.target, posted.intent === 'up' ? -1 : 1);
    const errors = errorsOf((await runHere(call, ORDER_SECTORS, { keys }, { key: posted.key })).result);
    if (errors) return refusedTyped({ form: Object.values(errors).join(' ') }, {}, posted.target);
    throw redirect(`${back}#sector-${posted.target}`);
  }
  const end = ENDS[posted.intent as keyof typeof ENDS];
  if (end) {
    const errors = errorsOf((await runHere(call, end as typeof RETIRE_SECTOR, { key: posted.target, reason: posted.text('reason') }, { key: posted.key })).result);
    // It was asked on a page of its own, whose one field is the reason.
    if (errors && posted.intent === 'remove') return refusedTyped(errors, typedIn(posted), posted.target);
    if (errors) return refusedTyped(Object.fromEntries(Object.entries(errors).map(([name, message]) => [name === 'form' ? name : fieldOf(posted.target, name), message])), typedIn(posted), posted.target);
    throw redirect(back);
  }
  const written = posted.text('name');
  const found = sectors.find(({ key }) => key === posted.target);
  const refuse = (errors: FormErrors) => refusedTyped(Object.fromEntries(Object.entries(errors).map(([name, message]) => [name === 'form' ? name : fieldOf(found?.key ?? NEW, name), message])), typedIn(posted), found?.key ?? NEW);
  const key = found?.key ?? keyOf(written);
  const namesake = sectors.some((one) => one.key !== found?.key && (one.key === key || plain(one.name) === plain(written)));
  if (namesake) return refuse({ name: networkRulesText[readerLocale(context)].sectors.taken });
  // The usual name stays in the reader's language while nobody writes another.
  const input = { key, shape: posted.text('shape'), name: found?.name === written ? null : written };
  const errors = errorsOf((await runHere(call, SAVE_SECTOR, { input }, { key: posted.key })).result, { key: 'name' });
  if (errors) return refuse(errors);
  throw redirect(back);
}

/** Ways in which a sector is offered no longer, and the way back; by the intent of their buttons. */
const ENDS = { retire: RETIRE_SECTOR, remove: REMOVE_SECTOR, restore: RESTORE_SECTOR } as const;

/** The same keys with one of them a place further up or down. */
function moved(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const order = [...keys];
  const [from, to] = [order.indexOf(key), order.indexOf(key) + by];
  if (from >= 0 && to >= 0 && to < order.length) order.splice(to, 0, ...order.splice(from, 1));
  return order;
}

const fieldOf = (sector: string, name: string) => `${sector}-${name}`;

/** Who sits in the network's bodies: their names and the shapes that tell them apart. */
export default function Sectors() {
  const locale = useReaderLocale();
  const t = networkRulesText[locale].sectors;
  const { key, base, place, sectors, removing, saved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  const typedAt = (where: string): Typed | null => (done?.where === where ? done.typed : null);
  const fieldNames: Partial<Record<string, string>> = { name: t.name, shape: t.shape, reason: t.reason };
  const shared = { errors, idempotencyKey: key };
  if (removing) return <ActPage confirmation={removal(removing, base, key, locale)} backHref={`${base}/ajustes/sectores`} place={place} {...(done ? { done } : {})} />;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: workspaceText(locale).nav.settings, href: `${base}/ajustes` }, { label: t.title }]} lead={t.lead} />
      {saved && !done ? (
        <Note tone="ok" role="status">
          <p>{t.saved}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={Object.fromEntries(Object.keys(errors ?? {}).map((name) => [name, fieldNames[name.slice(name.lastIndexOf('-') + 1)]]))} />
      <div className="cols cols--even mt">
        <div>
          <WorkspaceSection id="sectors-list" title={t.list}>
            {sectors.length ? (
              <ul className="lines">
                {sectors.map((sector, index) => (
                  <li key={sector.id} id={`sector-${sector.key}`}>
                    <span>
                      <b className="row">
                        <span className={`sw sw--${sectorShape(sector.shape)}`} aria-hidden="true" /> {sector.name}
                      </b>
                      <small>
                        {t.shapes[sector.shape.toLowerCase()]}
                        {sector.retiredAt ? (
                          <>
                            {' · '}
                            {t.retired} <When at={sector.retiredAt} />: {sector.retiredReason}
                          </>
                        ) : null}
                      </small>
                    </span>
                    <PostForm idempotencyKey={`${key}-${sector.key}-order`} className="row" label={t.moveOne(sector.name)}>
                      {index ? (
                        <Submit intent={`up:${sector.key}`} kind="link">
                          {t.up} <span className="sr">{sector.name}</span>
                        </Submit>
                      ) : null}
                      {index < sectors.length - 1 ? (
                        <Submit intent={`down:${sector.key}`} kind="link">
                          {t.down} <span className="sr">{sector.name}</span>
                        </Submit>
                      ) : null}
                    </PostForm>
                    <details open={done?.where === sector.key}>
                      <summary className="link" aria-label={t.changeOne(sector.name)}>
                        {t.change}
                      </summary>
                      <SectorForm {...shared} sector={sector.key} label={t.changeOne(sector.name)} submit={t.changeSubmit} values={{ name: sector.name, shape: sector.shape.toLowerCase(), ...typedAt(sector.key) }} />
                      {sector.key === GOVERNMENT ? null : <SectorEnd {...shared} sector={sector.key} name={sector.name} retired={sector.retiredAt !== null} reason={typedAt(sector.key)?.['reason'] ?? ''} />}
                      {mayBeRemoved(sector) ? <SectorRemoval confirmation={removal(sector, base, key, locale)} /> : null}
                    </details>
                  </li>
                ))}
              </ul>
            ) : (
              <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
            )}
          </WorkspaceSection>
        </div>
        <div>
          <WorkspaceSection id="sector-new" title={t.add}>
            <p className="soft">{t.addHint}</p>
            <SectorForm {...shared} sector={NEW} label={t.add} submit={t.addSubmit} values={typedAt(NEW) ?? { name: '', shape: 'circle' }} />
          </WorkspaceSection>
        </div>
      </div>
    </>
  );
}

function SectorForm({ sector, label, submit, values, errors, idempotencyKey }: { sector: string; label: string; submit: string; values: Typed; errors?: FormErrors | undefined; idempotencyKey: string }) {
  const t = networkRulesText[useReaderLocale()].sectors;
  const field = (name: string) => ({ name, id: `f-${fieldOf(sector, name)}`, error: errors?.[fieldOf(sector, name)] });
  return (
    <PostForm idempotencyKey={`${idempotencyKey}-${sector}`} className="card mt" label={label}>
      <FormField {...field('name')} label={t.name} hint={t.nameHint} value={values['name']} autoComplete="off" />
      <ChoiceField {...field('shape')} label={t.shape} choices={Object.entries(t.shapes).map(([value, text]) => ({ value, label: text }))} values={[values['shape'] ?? '']} />
      <p className="mt">
        <Submit intent={`save:${sector}`} kind="plain">
          {submit}
        </Submit>
      </p>
    </PostForm>
  );
}

/** How a sector is offered no longer, or again; each with its reason. */
function SectorEnd({ sector, name, retired, reason, errors, idempotencyKey }: { sector: string; name: string; retired: boolean; reason: string; errors?: FormErrors | undefined; idempotencyKey: string }) {
  const t = networkRulesText[useReaderLocale()].sectors;
  return (
    <PostForm idempotencyKey={`${idempotencyKey}-${sector}-end`} className="card mt" label={retired ? t.restoreOne(name) : t.endOne(name)}>
      <p className="soft">{retired ? t.restoreLead : t.endLead}</p>
      <FormField name="reason" id={`f-${fieldOf(sector, 'reason')}`} label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={reason} error={errors?.[fieldOf(sector, 'reason')]} />
      <p className="row mt">
        {retired ? (
          <Submit intent={`restore:${sector}`} kind="plain">
            {t.restore}
          </Submit>
        ) : (
          <Submit intent={`retire:${sector}`} kind="plain">
            {t.retire}
          </Submit>
        )}
      </p>
    </PostForm>
  );
}

/** A sector that nobody has named is removed for good, which is asked first. */
function SectorRemoval({ confirmation }: { confirmation: Confirmation & { pageHref: string } }) {
  const t = networkRulesText[useReaderLocale()].sectors;
  return (
    <div className="mt">
      <p className="soft">{t.removeLead}</p>
      <ConfirmDialog label={t.remove} pageHref={confirmation.pageHref} confirmation={confirmation} kind="link" />
    </div>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
