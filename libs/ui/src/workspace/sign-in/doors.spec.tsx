import { renderToStaticMarkup } from 'react-dom/server';
import { InvitationView, type InvitationModel } from './doors.js';

const model: InvitationModel = {
  place: 'Albarada',
  network: 'Estado de Ejemplo',
  role: 'enlace',
  expires: '2026-11-20T18:00:00Z',
  email: 'luz@albarada.test',
  inviter: { office: 'Dirección de Gobierno Abierto', body: 'Instituto de Ejemplo' }, other: null,
  values: { name: 'Luz', office: 'Titular' },
  notice: { version: null, summary: ['Para qué se usan sus datos.'], fullHref: '/privacidad' },
  decline: { title: '¿Rechazar la invitación?', consequences: [{ icon: 'bell', text: 'Se avisa a quien la envió.' }], confirmLabel: 'Rechazar la invitación', intent: 'decline', idempotencyKey: 'k-d', pageHref: '/invitacion/abc?rechazar=1' },
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

describe('an invitation to somebody else than who is signed in', () => {
  it('offers the way out of the account and back, and no form that would be refused', () => {
    const html = renderToStaticMarkup(<InvitationView model={{ ...model, other: { email: 'olga@otra.test', signOutAction: '/salir', returnTo: '/invitacion/abc' } }} idempotencyKey="k" />);
    expect(html).toContain('Salir y abrirla como luz@albarada.test');
    expect(html).toContain('name="returnTo" value="/invitacion/abc"');
    expect(html).not.toContain('value="accept"');
  });
});

describe('declining an invitation', () => {
  it('is asked first: the link leads to its page, and the form of the invitation only accepts', () => {
    const html = drawn(null);
    expect(html).toContain('href="/invitacion/abc?rechazar=1"');
    expect(html.slice(0, html.indexOf('</form>'))).not.toContain('value="decline"');
  });
});
