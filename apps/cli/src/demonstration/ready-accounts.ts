import { IdentityAuth, OperatorsService } from '@tequio/identity';
import type { ExampleStage } from './example-stage.js';

/** An account that anyone may use to look around; printed at the start. */
export interface DemonstrationAccount {
  email: string;
  password: string;
  /** What the account is, in Spanish, as the welcome shows it. */
  office: string;
}

const PASSWORD = 'colibri-en-la-ventana';
const account = (name: string, office: string): DemonstrationAccount => ({ email: `${name}@ejemplo.test`, password: PASSWORD, office });
const [operator, ...members] = [
  account('operadora', 'Opera el sistema: abre redes y nombra a su primera administradora'),
  account('instituto', 'Instituto de Ejemplo: administra la red, decide sobre las cartas'),
  account('analista', 'Instituto de Ejemplo: revisa cartas y da seguimiento'),
  account('enlace', 'Albarada: enlace de la Unidad de Transparencia'),
  account('presidencia', 'Albarada: Presidencia Municipal, firma y publica'),
  account('facilitacion', 'Albarada: facilita el secretariado y verifica avances'),
  account('obras', 'Albarada: Obras Públicas, informa avances'),
  account('sociedad', 'Albarada: sociedad civil en el secretariado'),
  account('vecina', 'Vecina de Albarada: sigue compromisos'),
] as const;

export const demonstrationAccounts: readonly DemonstrationAccount[] = [operator, ...members];

const SET_PASSWORD = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on InvalidInput { issues { path message } } } }';

/** Gives the ready accounts their password: the operator's by the operators' service, the others' as people set their own. */
export async function giveAccounts(stage: ExampleStage): Promise<void> {
  await stage.system((ctx) => stage.get(OperatorsService).createOperator(ctx, { email: operator.email, name: 'Operación', password: operator.password }));
  for (const { email, password, office } of members) {
    const personId = await stage.get(IdentityAuth).ensurePerson(email, office);
    const { changePassword } = await stage.ask<{ changePassword: { __typename: string } }>(SET_PASSWORD, { input: { newPassword: password } }, personId);
    if (changePassword.__typename !== 'AccountSecured') throw new Error(`${email} got no password: ${JSON.stringify(changePassword)}`);
  }
}
