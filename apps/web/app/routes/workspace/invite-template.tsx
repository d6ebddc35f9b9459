import { csvResponse } from '../../workspace/institute/csv.js';
import { workspaceText } from '../../workspace/workspace.text.js';

/** The format of the list of invitations, with one row as an example. */
export function loader() {
  const t = workspaceText('es').bulk;
  return csvResponse(t.template, t.templateFile);
}
