import { graphql } from '@tequio/contracts';
import { found, read, type Reading } from '../../graphql.js';

const FOLLOWED = graphql(`
  query PublicFollowed($type: String!, $id: ID!) {
    followable(subjectType: $type, subjectId: $id) {
      followersCount
      noticeVersion
    }
  }
`);

/** What the form to follow a thing needs: how many do, and the version of the notice that is shown. */
export async function followed(
  reading: Reading,
  type: 'Municipality' | 'ActionPlan' | 'Commitment',
  id: string,
): Promise<{ followers: number; privacyVersion: string }> {
  const { followersCount, noticeVersion } = found((await read(reading, FOLLOWED, { type, id })).followable);
  return { followers: followersCount, privacyVersion: String(noticeVersion) };
}
