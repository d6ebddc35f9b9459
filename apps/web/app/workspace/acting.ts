import {
  createContext,
  data as respond,
  redirect,
  type MiddlewareFunction,
  type RouterContextProvider,
} from 'react-router';
import type { WorkspaceFrameQuery, WorkspaceMeQuery } from '@tequio/contracts';
import { COMING_BACK, type Locale, type SpaceChoice } from '@tequio/ui';
import { found, type FailureData } from '../graphql.js';
import { lookOf, type Look } from '../network/look.js';
import { ownWordsIn, type OwnWords } from '../network/own-words.js';
import { readerLocale } from '../reader-locale.js';
import { safePath } from '../safe-path.js';
import { run, type Call, type CallOptions } from './operations.js';
import { FRAME, ME } from './sign-in/sign-in.queries.js';
import { workspaceText } from './workspace.text.js';

export type Me = WorkspaceMeQuery['me'];
export type OwnMembership = Me['memberships'][number];

/** Where the reader works: who they are there, and the network's frame. */
export interface Space {
  me: Me;
  membership: OwnMembership;
  network: NonNullable<WorkspaceFrameQuery['network']>;
  unread: number;
  /** Threads of advice with something unread. */
  advice: number;
  /** Address of the municipality's logo, else of its network's. */
  logo: string | null;
  look: Look | null;
  /** What the network calls things by words of its own, in the reader's language. */
  words: OwnWords;
  kind: 'municipality' | 'institute';
  /** The language that the reader works in. */
  locale: Locale;
  /** Address of the space, without a final slash. */
  base: string;
  /** The municipality's name in addresses; null in the host authority's space. */
  placeSlug: string | null;
}

export const spaceContext = createContext<Space>();

/** Who reads the page (null: nobody signed in), once it is known. Not kept across posts, which may change it. */
export const meContext = createContext<{ me: Me | null } | null>(null);

export const spaceHref = (place: { kind: string; networkSlug: string; slug: string }): string =>
  `/espacio/${place.networkSlug}/${place.kind === 'NETWORK' ? 'instituto' : place.slug}`;

/** Who is signed in, or null. */
export async function findMe(call: Call): Promise<Me | null> {
  const known = call.context.get(meContext);
  if (known) return known.me;
  try {
    return (await run(call, ME, {})).me;
  } catch (thrown) {
    if (codeOf(thrown) === 'UNAUTHENTICATED') return null;
    throw thrown;
  }
}

/** Where one signs in and goes on to `back`. `ended`: a form was sent after the session had ended. */
export const doorTo = (back: string, { ended = false, door = '/entrar' } = {}): string => `${door}?volver=${encodeURIComponent(back)}${ended ? '&sesion=terminada' : ''}`;

/** Whether a door was come to as {@link doorTo} says. */
export const hasEnded = (query: URLSearchParams): boolean => query.get('sesion') === 'terminada';

/** Who is signed in; who is not goes to the door and comes back. */
export async function requireMe(call: Call): Promise<Me> {
  const me = await findMe(call);
  if (me) return me;
  const url = new URL(call.request.url);
  const sent = call.request.method !== 'GET';
  const back = `${url.pathname.replace(/\.data$/, '')}${sent ? `?${COMING_BACK}=1` : url.search}`;
  throw redirect(doorTo(safePath(back, '/espacio'), { ended: sent }));
}

/** The stable code of a failure that {@link run} threw. */
export function codeOf(thrown: unknown): string | null {
  const data = (thrown as { data?: Partial<FailureData> } | null)?.data;
  return data?.code ?? null;
}

/** Puts the reader's membership in this space into the context; without one the page says so with 403. */
export const enterSpace: MiddlewareFunction = async ({ request, context, params }, next) => {
  const call = { request, context: context as RouterContextProvider };
  const me = await requireMe(call);
  const { network = '', municipality } = params;
  const membership = me.memberships.find(
    (one) =>
      one.current &&
      one.place.networkSlug === network &&
      (municipality === undefined
        ? one.place.kind === 'NETWORK'
        : one.place.kind === 'MUNICIPALITY' && one.place.slug === municipality),
  );
  if (!membership) throw respond({ code: 'FORBIDDEN', correlationId: null } satisfies FailureData, { status: 403 });
  const frame = await run(call, FRAME, { network, municipality: municipality ?? '', within: municipality !== undefined, advised: membership.rights.includes('AdviceThread:read') }, { actingAs: membership.id });
  context.set(spaceContext, {
    me,
    membership,
    network: found(frame.network),
    logo: (frame.municipality?.looks.logo ?? frame.network?.looks.logo)?.path ?? null,
    words: ownWordsIn(found(frame.network).terminology, readerLocale(context)),
    look: lookOf(frame.municipality?.palette ?? frame.network?.palette),
    unread: frame.unreadNoticeCount,
    advice: frame.unreadAdvice ?? 0,
    kind: municipality === undefined ? 'institute' : 'municipality',
    locale: readerLocale(context),
    base: spaceHref(membership.place),
    placeSlug: municipality ?? null,
  });
  return next();
};

/** Whether the reader's membership here has a right, as `ActionPlan:edit`; of one thing among many its own `may…` says it. */
export const may = (call: Pick<Call, 'context'>, right: string): boolean => call.context.get(spaceContext).membership.rights.includes(right);

/** Runs an operation for the membership of the space that the request is in. */
export function runHere<TData, TVariables extends object>(
  call: Call,
  document: Parameters<typeof run<TData, TVariables>>[1],
  variables: TVariables,
  options: Omit<CallOptions, 'actingAs'> = {},
): Promise<TData> {
  return run(call, document, variables, { ...options, actingAs: call.context.get(spaceContext).membership.id });
}

/** What this person may not read is left out of their pages instead of closing them. */
export async function ifAllowed<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (thrown) {
    if (codeOf(thrown) === 'FORBIDDEN') return null;
    throw thrown;
  }
}

/** All spaces of a person, for the switcher and the account. */
export function spacesOf(me: Me, locale: Locale): SpaceChoice[] {
  const t = workspaceText(locale);
  const own = me.memberships
    .filter((one) => one.current)
    .map((one) => ({
      id: one.id,
      name: one.place.name,
      kind: one.place.kind === 'NETWORK' ? ('institute' as const) : ('municipality' as const),
      role: one.roleName,
      href: spaceHref(one.place),
    }));
  return me.operator
    ? [
        ...own,
        {
          id: 'operator',
          name: t.operation.place,
          kind: 'operator' as const,
          role: t.operation.role,
          href: '/operacion',
        },
      ]
    : own;
}
