/** A report of progress, as a client of the api sends it. */
export const REPORT = `mutation report($milestoneId: ID!, $percent: Int!, $body: String!, $endsOn: String!) {
  report: reportProgress(milestoneId: $milestoneId, input: { voice: GOVERNMENT, percent: $percent, body: $body, periodEndsOn: $endsOn }) {
    ... on ProgressReport { id state percent } ... on Refusal { code } } }`;

export const reportVariables = (milestoneId: string) => ({ milestoneId, percent: 40, body: 'The register is published and being completed.', endsOn: '2026-01-31' });
