import type { JourneySession } from './journey.js';
import type { Visitor } from './visitor.js';

export interface OpenedNetwork {
  id: string;
  slug: string;
  operator: Visitor;
}

interface MunicipalitiesPage {
  network: { municipalities: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

const REFUSED = `... on Refusal { code message remedy } ... on InvalidInput { issues { path message } }`;

/** An empty deployment gets its operator, who opens the network of a state: the beginning of every journey. */
export async function firstRun(session: JourneySession): Promise<OpenedNetwork> {
  const operator = session.visitor();
  await session.step('la instalación vacía espera a quien la opere', async () => {
    const { deploymentState } = await operator.ask<{ deploymentState: { needsSetup: boolean } }>('{ deploymentState { needsSetup } }');
    session.expect(deploymentState.needsSetup, true, 'needsSetup');
  });
  await session.step('la primera persona se registra como operadora y queda dentro', async () => {
    const setUp = await operator.do<{ __typename: string; operatorId: string; continueUrl: string }>(
      'DeploymentSetUp',
      `mutation($input: SetUpDeploymentInput!) { setUpDeployment(input: $input) { __typename ... on DeploymentSetUp { operatorId continueUrl } ${REFUSED} } }`,
      { input: { email: 'operacion@ejemplo.mx', name: 'Operación de Ejemplo', password: 'una frase larga para entrar' } },
    );
    await operator.open(setUp.continueUrl);
    operator.actingAs = 'operator';
  });
  await session.step('nadie más puede registrarse como operadora', async () => {
    const second = await session.visitor().ask<{ setUpDeployment: { __typename: string } }>(
      `mutation($input: SetUpDeploymentInput!) { setUpDeployment(input: $input) { __typename } }`,
      { input: { email: 'otra@ejemplo.mx', name: 'Otra Persona', password: 'otra frase larga para entrar' } },
    );
    session.expect(second.setUpDeployment.__typename, 'SignInRefused', 'second setUpDeployment');
  });
  const network = await session.step('la operadora abre la red del Estado de México', async () =>
    operator.do<{ __typename: string; id: string; slug: string }>(
      'Network',
      `mutation { openNetwork(input: { stateKey: "15", slug: "edomex", authorityName: "Instituto de Transparencia del Estado de México" }) {
        __typename ... on Network { id slug } ${REFUSED} } }`,
    ),
  );
  await session.step('cualquiera ve los 125 municipios de la red', async () => {
    const visitor = session.visitor();
    const slugs = new Set<string>();
    for (let after: string | null = null; ; ) {
      const page: MunicipalitiesPage = await visitor.ask(
        `query($after: String) { network(slug: "edomex") { municipalities(first: 50, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      for (const { slug } of page.network.municipalities.nodes) slugs.add(slug);
      if (!page.network.municipalities.pageInfo.hasNextPage) break;
      after = page.network.municipalities.pageInfo.endCursor;
    }
    session.expect(slugs.size, 125, 'municipalities');
    session.fact('municipalities', slugs.size);
  });
  return { id: network.id, slug: network.slug, operator };
}
