import DataLoader from 'dataloader';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, findText, PageArgs, RequestContext, type Locale, type Params } from '@tequio/platform';
import { Directory } from '../networks/directory.js';
import { Municipality, Network, toMunicipality } from '../networks/network.types.js';
import { Movement, MovementConnection } from './movement.types.js';
import { Movements, type MovementRow } from './movements.js';

const movements = { description: 'What moved in public, newest first.' };

/** The sentence of a movement: its text with its values, days in words. A kind that is no longer known has none. */
export function sentenceOf({ kind, details }: Pick<MovementRow, 'kind' | 'details'>, locale: Locale): string {
  const days = new Intl.DateTimeFormat(locale === 'es' ? 'es-MX' : 'en', { dateStyle: 'long', timeZone: 'UTC' });
  const shown: Params = {};
  for (const [name, value] of Object.entries(details))
    shown[name] = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? days.format(new Date(`${value}T00:00:00Z`)) : (value ?? '—');
  return findText(locale, kind, shown) ?? '';
}

@Resolver(() => Movement)
export class MovementsResolver {
  private readonly places = new WeakMap<object, DataLoader<string, Municipality | null>>();

  constructor(private readonly directory: Directory) {}

  @ResolveField(() => String, { description: 'What happened, as a sentence in the language of the request; who acted is said by `voice`.' })
  summary(@Ctx() ctx: RequestContext, @Parent() movement: MovementRow) {
    return sentenceOf(movement, ctx.locale);
  }

  @ResolveField(() => Municipality, { nullable: true, description: 'Where it happened.' })
  municipality(@Ctx() ctx: RequestContext, @Parent() movement: MovementRow) {
    const operation = ctx.reads ?? ctx;
    let loader = this.places.get(operation);
    if (!loader)
      this.places.set(
        operation,
        (loader = new DataLoader(async (ids) => {
          const found = new Map((await this.directory.municipalitiesById(ctx, ids)).map((row) => [row.id, toMunicipality(row)]));
          return ids.map((id) => found.get(id) ?? null);
        })),
      );
    return loader.load(movement.tenantId);
  }
}

@Resolver(() => Municipality)
export class MunicipalityMovementsResolver {
  constructor(private readonly movements: Movements) {}

  @ResolveField(() => MovementConnection, { name: 'movements', ...movements })
  latest(@Ctx() ctx: RequestContext, @Parent() { id }: Municipality, @Args() page: PageArgs) {
    return this.movements.of(ctx, 'municipality', id, page);
  }
}

@Resolver(() => Network)
export class NetworkMovementsResolver {
  constructor(private readonly movements: Movements) {}

  @ResolveField(() => MovementConnection, { name: 'movements', ...movements })
  latest(@Ctx() ctx: RequestContext, @Parent() { id }: Network, @Args() page: PageArgs) {
    return this.movements.of(ctx, 'network', id, page);
  }
}
