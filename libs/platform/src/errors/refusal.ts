import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../context/request-context.js';
import { findText, text, type Params } from '../dictionary/dictionary.js';

/** An outcome that the person can act on; a member of the operation's result union. */
@InterfaceType({
  description: 'An outcome that the person can act on. Nothing was changed.',
  resolveType: (value: Refusal) => value.constructor.name,
})
export abstract class Refusal {
  @Field({ description: 'Stable code, for programs.' })
  code!: string;

  @Field({ description: 'What happened, in the language of the request.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What to do about it, in the language of the request.' })
  remedy!: string | null;

  /** Values that the message and the remedy show. */
  params: Params = {};

  /** Fills the texts from `<space>.refusal.<code>`; called once, where the language is known. */
  speak(locale: Locale): this {
    const key = `${this.space}.refusal.${this.code}`;
    this.message = text(locale, key, this.params);
    this.remedy = findText(locale, `${key}.remedy`, this.params);
    return this;
  }

  /** Dictionary that holds the texts. */
  protected get space(): string {
    return 'platform';
  }
}

/** Thrown by services; rolls the transaction back and reaches the client as its `refusal`. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

@ObjectType({ description: 'One value that has to be corrected.' })
export class InputIssue {
  @Field({ description: 'Where the value is, as in `milestones.0.dueOn`; empty for the input as a whole.' })
  path!: string;

  @Field({ description: 'Stable code, for programs.' })
  code!: string;

  @Field({ description: 'What is wrong and how to write it, in the language of the request.' })
  message!: string;

  params: Params = {};
}

export interface IssueInit {
  path: string;
  /** A full dictionary key, or a key of `platform.input.*` without the prefix. */
  code: string;
  params?: Params;
}

/** What somebody is told of a value at fault. */
export const issueText = (locale: Locale, { code, params }: Pick<IssueInit, 'code' | 'params'>): string => text(locale, code.includes('.') ? code : `platform.input.${code}`, params);

@ObjectType({ implements: () => Refusal, description: 'Some values have to be corrected. Nothing was changed.' })
export class InvalidInput extends Refusal {
  override code = 'invalid_input';

  @Field(() => [InputIssue], { description: 'The values at fault, in the order of the form.' })
  issues!: InputIssue[];

  static of(...issues: IssueInit[]): InvalidInput {
    const refusal = new InvalidInput();
    refusal.issues = issues.map((issue) => Object.assign(new InputIssue(), { params: {}, ...issue }));
    return refusal;
  }

  override speak(locale: Locale): this {
    for (const issue of this.issues) issue.message = issueText(locale, issue);
    return super.speak(locale);
  }
}

@ObjectType({ implements: () => Refusal, description: 'The thing was changed by somebody else meanwhile. Nothing was changed.' })
export class StaleVersion extends Refusal {
  override code = 'stale_version';

  @Field(() => Int, { description: 'Version that is stored now; read it and send the change again with it.' })
  currentVersion!: number;

  static at(currentVersion: number): StaleVersion {
    return Object.assign(new StaleVersion(), { currentVersion });
  }
}

@ObjectType({ description: 'One thing that is missing for a step.' })
export class MissingRequirement {
  @Field({ description: 'Stable code, for programs.' })
  code!: string;

  @Field({ description: 'What is missing, in the language of the request.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Field or section where it is completed, as in `signatories`.' })
  where!: string | null;

  @Field({ description: 'Whether something is there that has to be corrected; otherwise it is not there yet.' })
  wrong!: boolean;

  params: Params = {};
}

@ObjectType({ implements: () => Refusal, description: 'The step cannot be taken now. Nothing was changed.' })
export class TransitionRefused extends Refusal {
  override code = 'transition_refused';

  // Not `state`: a union's members could not be asked for theirs beside it.
  @Field({ name: 'currentState', description: 'State that the thing is in.' })
  state!: string;

  @Field(() => [MissingRequirement], { description: 'What is missing for the step; empty where the state does not allow it at all.' })
  missing!: MissingRequirement[];

  override speak(locale: Locale): this {
    for (const requirement of this.missing) requirement.message = text(locale, requirement.code, requirement.params);
    return super.speak(locale);
  }
}
