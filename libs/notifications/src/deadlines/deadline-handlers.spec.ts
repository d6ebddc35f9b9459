import { DiscoveryModule } from '@nestjs/core';
import { Injectable, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { RequestContext } from '@tequio/platform';
import { DeadlineHandlers, OnDeadline } from './deadline-handlers.js';
import { defineDeadline } from './deadline-kind.js';
import { Deadlines, type Deadline } from './deadlines.service.js';

const [water, prune] = ['flower.water', 'flower.prune'].map((key) => defineDeadline({ key, subject: 'Flower' })) as [ReturnType<typeof defineDeadline>, ReturnType<typeof defineDeadline>];
const done: string[] = [];

@Injectable()
class Gardener {
  @OnDeadline(water)
  water(_ctx: RequestContext, { subjectId }: Deadline): Promise<void> {
    return Promise.resolve(void done.push(`water ${subjectId}`));
  }
}

@Injectable()
class Pruner {
  @OnDeadline(prune)
  prune(_ctx: RequestContext, { subjectId }: Deadline): Promise<void> {
    return Promise.resolve(void done.push(`prune ${subjectId}`));
  }
}

@Injectable()
class SecondGardener {
  @OnDeadline(water, { key: 'flower.sing', subject: 'Flower' })
  both(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
class Singer {
  @OnDeadline({ key: 'flower.sing', subject: 'Flower' })
  sing(): Promise<void> {
    return Promise.resolve();
  }
}

/** The house with these people; `kinds` are those of the deadlines that exist, by their ids. */
const house = async (people: Type[], kinds: Record<string, string> = {}) => {
  const find = (_ctx: RequestContext, id: string) => Promise.resolve(kinds[id] ? ({ id, subjectId: `of ${id}`, kind: kinds[id] } as Deadline) : null);
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], providers: [DeadlineHandlers, { provide: Deadlines, useValue: { find } }, ...people] }).compile();
  return (await module.init()).get(DeadlineHandlers);
};

describe('what is done at a deadline', () => {
  it('is done by who has said so for its kind, and by nobody else', async () => {
    const handlers = await house([Gardener, Pruner], { a: 'flower.prune', b: 'flower.water', c: 'flower.of_an_older_version' });
    for (const deadlineId of ['a', 'b', 'c', 'none']) await handlers.reached({} as RequestContext, { deadlineId });
    expect(done).toEqual(['prune of a', 'water of b']);
  });

  it('is known for every kind, once, or nothing starts', async () => {
    await expect(house([Gardener])).rejects.toThrow('deadlines that nobody handles: flower.prune');
    await expect(house([Gardener, Pruner, SecondGardener])).rejects.toThrow(/flower\.water is handled twice, the second time by SecondGardener\.both/);
    await expect(house([Gardener, Pruner, Singer])).rejects.toThrow(/flower\.sing, which nobody defines/);
    expect(() => defineDeadline({ key: 'flower.water', subject: 'Flower' })).toThrow(/twice/);
    expect(() => defineDeadline({ key: 'water', subject: 'Flower' })).toThrow(/not named/);
  });
});
