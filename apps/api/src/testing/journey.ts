import { stripVTControlCharacters } from 'node:util';
import type { Defect } from './composition.js';

interface Step {
  name: string;
  play: () => void | Promise<void>;
  /** How long it may take, ms; Jest's own patience where nothing is said. */
  patience?: number;
}

/** Says the steps of a journey, in order, each with its name; each stands on those before it. */
export type Script<Scene> = (scene: Scene, step: (name: string, play: () => void | Promise<void>, patience?: number) => void) => void;

/** The same journey through a broken product: where it must stop, and what must be said there. */
export interface Twin {
  defect: Defect;
  stops: string;
  says: RegExp;
}

export interface Journey<Scene extends { close(): Promise<void> }> {
  /** Starts a product with these defects and sets the scene in it. */
  open(defects: readonly Defect[]): Promise<Scene>;
  /** Called before the scene is there: only the steps may look into it. */
  script: Script<Scene>;
  twins: readonly Twin[];
}

const TO_OPEN = 120_000;
const TO_BREAK = 240_000;

/**
 * A journey as tests of Jest: each step is one. After it comes each broken twin, which fails where the journey through a
 * product with this defect goes on, or stops elsewhere or for another reason than it should.
 */
export function playJourney<Scene extends { close(): Promise<void> }>(name: string, { open, script, twins }: Journey<Scene>): void {
  const stepsIn = (scene: Scene) => {
    const steps: Step[] = [];
    script(scene, (step, play, patience) => steps.push({ name: step, play, patience }));
    return steps;
  };
  describe(name, () => {
    const scene = {} as Scene;
    beforeAll(async () => void Object.assign(scene, await open([])), TO_OPEN);
    afterAll(() => scene.close?.());
    for (const step of stepsIn(scene)) it(step.name, async () => step.play(), step.patience);
  });
  if (twins.length === 0) return;
  describe(`${name}, in a broken product`, () => {
    it.each(twins)(
      'where $defect.name: stops as it $stops',
      async ({ defect, stops, says }) => {
        const scene = await open([defect]);
        try {
          expect(await stopOf(stepsIn(scene))).toEqual({ step: stops, said: expect.stringMatching(says) });
        } finally {
          await scene.close();
        }
      },
      TO_BREAK,
    );
  });
}

/** The first step that does not hold, and why; null where all do. */
async function stopOf(steps: readonly Step[]): Promise<{ step: string; said: string } | null> {
  for (const { name, play } of steps) {
    try {
      await play();
    } catch (error) {
      return { step: name, said: stripVTControlCharacters((error as Error).message) };
    }
  }
  return null;
}
