import { graphql, type MailFrequency } from '@tequio/contracts';
import { read, type Reading } from '../../graphql.js';
import type { MailChoice } from '../../mail-frequencies.js';

const MAIL_READER = graphql(`
  query PublicMailReader($token: String!) {
    mailReader(token: $token) {
      email
      account
      waiting
      choices {
        frequency
        paused
        quietFrom
        quietUntil
      }
      follows {
        id
        title
        path
        frequency
        leavePath
      }
      sent {
        id
        subject
        why
        state
        at
      }
    }
  }
`);

const CHOOSE_MAIL = graphql(`
  mutation PublicChooseMail($token: String!, $input: ChooseMailInput!, $follows: [FollowFrequencyInput!]!) {
    result: chooseMail(token: $token, input: $input, follows: $follows) {
      __typename
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

const PAUSE_MAIL = graphql(`
  mutation PublicPauseMail($token: String!) {
    result: pauseMail(token: $token) {
      __typename
    }
  }
`);

export async function mailReader(reading: Reading, token: string) {
  return (await read(reading, MAIL_READER, { token })).mailReader ?? null;
}

/** How a choice ended; issues are the API's words by field, in the language of the page. */
export type ChoiceOutcome = 'saved' | 'expired' | { issues: readonly { path: string; message: string }[] };

export async function chooseMail(reading: Reading, token: string, input: MailChoice, follows: readonly { id: string; frequency: MailFrequency }[]): Promise<ChoiceOutcome> {
  const { result } = await read(reading, CHOOSE_MAIL, { token, input, follows: [...follows] });
  if (result.__typename === 'InvalidInput') return { issues: result.issues };
  return result.__typename === 'MailReader' ? 'saved' : 'expired';
}

export async function pauseMail(reading: Reading, token: string): Promise<'paused' | 'expired'> {
  const { result } = await read(reading, PAUSE_MAIL, { token });
  return result.__typename === 'MailReader' ? 'paused' : 'expired';
}
