import type { LoaderFunctionArgs } from 'react-router';
import { runHere } from '../acting.js';
import { csvResponse } from '../institute/csv.js';
import { MUNICIPALITIES_PAGE } from '../institute/institute.queries.js';
import { recordEs } from '../record.dictionary.es.js';

/** The format of the list of invitations, with a municipality of this network as an example; its headings are those that the import knows. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { nodes } = (await runHere({ context, request }, MUNICIPALITIES_PAGE, { after: null })).actingNetwork.municipalities;
  return csvResponse(recordEs.invitations.rows(nodes[0]?.inegiKey ?? ''), recordEs.invitations.file);
}
