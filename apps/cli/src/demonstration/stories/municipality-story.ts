import { InvitationsService, MembershipsService } from '@tequio/identity';
import { NetworksService } from '@tequio/network';
import { LettersService } from '@tequio/onboarding';
import { adviceStory } from './advice-story.js';
import { acknowledgingStory } from './announcements-story.js';
import { followingStory } from './following-story.js';
import { LARGEST, type MunicipalityCourse } from './cast.js';
import type { ExampleStage, Member, Place } from '../example-stage.js';
import { capturedLetterStory, letterStory, paperLetterStory, type LetterCast, type LetterInHand } from './letter-story.js';
import { pastPlanStory } from './past-plan-story.js';
import { planStory } from './plan-story.js';
import { secretariatStory } from './secretariat-story.js';
import { from, once, type Calendar, type Story } from '../simulated-time.js';

export interface Host {
  stage: ExampleStage;
  calendar: Calendar;
  administrator: Member;
  analyst: Member;
  /** Has all that follows from what was done done. */
  settle: () => Promise<void>;
}

export interface ExampleMunicipality extends Place {
  /** In the catalogue. */
  key: string;
  name: string;
  slug: string;
  seat: string;
}

const TRANSPARENCY = 'Unidad de Transparencia';
const ORGANISATIONS = ['Vecindades Organizadas', 'Red de Mujeres del Campo', 'Colectivo Jóvenes en Marcha', 'Cooperativa La Semilla'];
const UNITS: Readonly<Record<string, string>> = { [LARGEST]: 'Dirección de Obras Públicas' };

/** What one municipality has gone through, from its invitation on. */
export async function* municipalityStory(host: Host, municipality: ExampleMunicipality, course: MunicipalityCourse): Story {
  const { stage, calendar, administrator } = host;
  const { name, slug, seat, networkId, tenantId } = municipality;
  const place = { networkId, tenantId };
  const { invitation } = course;
  if (!invitation) return;
  // The largest has the accounts that anyone may try; their addresses are short.
  const address = (office: string) => (course.key === LARGEST ? `${office}@ejemplo.test` : `${office}.${slug}@ejemplo.test`);

  yield calendar.at(invitation.on, 60);
  const sent = await stage.as(administrator, (ctx) =>
    stage.get(InvitationsService).invite(ctx, { tenantId, email: address('enlace'), role: 'liaison', office: TRANSPARENCY, name: TRANSPARENCY }),
  );
  if (invitation.end === 'revoked') {
    yield calendar.at(invitation.on + 4, 60);
    await stage.as(administrator, (ctx) => stage.get(InvitationsService).revoke(ctx, sent.id, { reason: invitation.reason }));
  }
  if (invitation.end !== 'accepted') return;

  const offices = new Map<string, Member>();
  const joined = (member: Member) => void offices.set(member.role, member);
  const office = (role: string): Member => {
    const member = offices.get(role);
    if (!member) throw new Error(`${name} has no ${role} yet`);
    return member;
  };
  joined(await stage.accept(place, { email: address('enlace'), role: 'liaison', office: TRANSPARENCY }));
  joined(await stage.join(administrator, place, { email: address('presidencia'), role: 'mayor', office: 'Presidencia Municipal' }));

  // Not every municipality has got round to saying how to reach it.
  if (course.secretariat)
    await stage.as(office('liaison'), (ctx) =>
      stage.get(NetworksService).updateMunicipality(ctx, tenantId, {
        version: 1,
        website: `https://example.org/${slug}`,
        contactEmail: address('contacto'),
        ...(course.key === LARGEST ? { primaryColour: '#7a1f3d' } : {}),
      }),
    );

  // The offices as they are held when a step is taken: the liaison may have changed.
  const people = {
    ...host,
    name,
    slug,
    seat,
    termEndsOn: calendar.day(540),
    get liaison() {
      return office('liaison');
    },
    get mayor() {
      return office('mayor');
    },
  } satisfies LetterCast & { seat: string };

  const { newLiaison, deputy, superseded, secretariat, plans = [], pastPlan, followers = [] } = course;
  if (newLiaison)
    yield once(calendar.at(newLiaison.on, 60), async () => {
      const email = address('enlace-2');
      await stage.as(administrator, (ctx) => stage.get(MembershipsService).replaceLiaison(ctx, { membershipId: office('liaison').membershipId, email, name: TRANSPARENCY, reason: newLiaison.reason }));
      joined(await stage.accept(place, { email, role: 'liaison', office: TRANSPARENCY }));
    });
  if (secretariat)
    yield from(calendar.at(secretariat.from, 0), () => {
      const withAccounts = plans.some((plan) => plan.commitments.length > 0);
      return secretariatStory(
        {
          ...host,
          name,
          seat,
          get liaison() {
            return office('liaison');
          },
          memberEmail: withAccounts ? address('sociedad') : null,
          facilitatorEmail: withAccounts ? address('facilitacion') : null,
          organisations: ORGANISATIONS,
          joined,
        },
        secretariat,
      );
    });
  for (const [index, plan] of plans.entries())
    yield from(calendar.at(plan.from, 0), async function* () {
      if (index === 0) joined(await stage.join(office('liaison'), place, { email: address('obras'), role: 'implementing_unit', office: UNITS[course.key] ?? 'Dirección de Planeación' }));
      yield* planStory(
        {
          ...host,
          name,
          get liaison() {
            return office('liaison');
          },
          get mayor() {
            return office('mayor');
          },
          get unit() {
            return office('implementing_unit');
          },
          get facilitator() {
            return office('facilitator');
          },
          get society() {
            return office('member');
          },
        },
        plan,
      );
    });

  if (pastPlan) yield from(calendar.at(pastPlan.on, 0), () => pastPlanStory(people, pastPlan));
  if (deputy)
    yield once(calendar.at(deputy.on, 60), async () => {
      const email = address('suplencia');
      await stage.as(office('mayor'), (ctx) =>
        stage.get(MembershipsService).nameDeputy(ctx, { membershipId: office('liaison').membershipId, email, name: TRANSPARENCY, from: calendar.day(deputy.on), until: calendar.day(deputy.until), reason: 'Vacaciones.' }),
      );
      await stage.accept(place, { email, role: 'liaison', office: TRANSPARENCY });
    });
  if (course.key === LARGEST)
    yield adviceStory(
      {
        ...host,
        get liaison() {
          return office('liaison');
        },
      },
      place,
    );
  // The largest, whose accounts anyone may try, is still asked.
  else if (plans.length) yield acknowledgingStory(people, 1 + (Number(course.key) % 5));
  for (const follower of followers) yield followingStory(host, place, follower);

  let letter: LetterInHand | null = null;
  for (const one of course.letters ?? []) {
    if ('captured' in one) yield* capturedLetterStory(people, { from: one.captured, date: one.date, confirmedAfter: one.confirmedAfter });
    else letter = yield* 'paper' in one ? paperLetterStory(people, one) : letterStory(people, one);
  }
  if (!superseded) return;
  yield calendar.at(superseded.on, 60);
  await stage.as(office('liaison'), (ctx) => stage.get(LettersService).supersede(ctx, letter!.id, letter!.version, superseded.reason));
  if (superseded.then) yield* letterStory(people, superseded.then);
}
