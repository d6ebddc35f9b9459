import type { DynamicModule, InjectionToken, NestApplicationOptions, Type } from '@nestjs/common';
import type { ExpressAdapter, NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';

/** One thing that a broken product does otherwise than the product: a provider that is replaced where all are put together. */
export interface Defect {
  /** What is wrong, as it would be told. */
  name: string;
  provider: InjectionToken;
  by: { useClass: Type } | { useValue: unknown } | { useFactory: (...args: never[]) => unknown; inject: InjectionToken[] };
}

/** Puts the product together as it is but for its defects. */
export const composedWith =
  (defects: readonly Defect[]) =>
  async (root: DynamicModule, adapter: ExpressAdapter, options: NestApplicationOptions): Promise<NestExpressApplication> => {
    const builder = Test.createTestingModule({ imports: [root] });
    for (const { provider, by } of defects) {
      const place = builder.overrideProvider(provider);
      if ('useClass' in by) place.useClass(by.useClass);
      else if ('useValue' in by) place.useValue(by.useValue);
      else place.useFactory({ factory: by.useFactory as (...args: unknown[]) => unknown, inject: by.inject as never });
    }
    const composed = await builder.compile();
    return composed.createNestApplication<NestExpressApplication>(adapter, options);
  };
