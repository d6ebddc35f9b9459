import { renderToStaticMarkup } from 'react-dom/server';
import { InvitationView, type InvitationModel } from './doors.js';

const model: InvitationModel = {
  place: 'Albarada',
  invitedBy: 'Estado de Ejemplo',
  role: 'enlace',
  expires: '2026-11-20T18:00:00Z',
  email: 'luz@albarada.test',
  values: { name: 'Luz', office: 'Titular' },
  notice: { version: null, summary: ['Para qué se usan sus datos.'], fullHref: '/privacidad' },
};
const drawn = (version: InvitationModel['notice']['version']) =>
  renderToStaticMarkup(<InvitationView model={{ ...model, notice: { ...model.notice, version } }} idempotencyKey="k" />);

describe('an invitation’s privacy notice', () => {
  it('has its version and day, and none where nobody has published one', () => {
    expect(drawn({ number: 2, since: '2026-11-20T18:00:00Z' })).toContain('Versión 2, del 20 de noviembre de 2026');
    const general = drawn(null);
    expect(general).toContain('El general de Tequio: aquí no se ha publicado uno propio');
    expect(general).not.toContain('Versión');
  });
});
