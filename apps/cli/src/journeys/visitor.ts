export interface GraphqlFault {
  message: string;
  extensions?: { code?: string; detail?: string };
}

/** Somebody at a browser of their own: keeps cookies, acts for a membership, speaks GraphQL. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  /** Membership that calls act for; `operator` for the deployment's operator. */
  actingAs: string | null = null;

  constructor(readonly address: string) {}

  /** The answer's data; throws where it has errors. */
  async ask<Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.call<Data>(document, variables);
    if (errors?.length) throw new Error(errors.map((error) => `${error.extensions?.code ?? ''} ${error.extensions?.detail ?? error.message}`).join('; '));
    return data!;
  }

  async call<Data>(document: string, variables: Record<string, unknown> = {}): Promise<{ data: Data | null; errors?: GraphqlFault[] }> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.actingAs ? { 'tequio-acting-as': this.actingAs } : {}) },
      body: JSON.stringify({ query: document, variables }),
    });
    return (await response.json()) as { data: Data | null; errors?: GraphqlFault[] };
  }

  /**
   * The one field of a mutation, which must have come to this type; throws with the refusal's words where it has not.
   * The document asks `__typename` and, of refusals, `message`.
   */
  async do<Data extends { __typename: string }>(type: string, document: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const data = await this.ask<Record<string, Data>>(document, variables);
    const outcome = Object.values(data)[0]!;
    if (outcome.__typename !== type) throw new Error(`${outcome.__typename}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  /** Opens an address as a browser does: follows within this product and keeps the cookies on the way. */
  async open(address: string): Promise<Response> {
    let url = new URL(address, this.address);
    for (let hop = 0; hop < 10; hop++) {
      if (url.origin !== new URL(this.address).origin) throw new Error(`leads away from the product: ${url.origin}`);
      const response = await this.fetch(`${url.pathname}${url.search}`, {});
      const location = response.headers.get('location');
      if (!location || response.status < 300 || response.status > 399) return response;
      url = new URL(location, url);
    }
    throw new Error(`too many redirections from ${address}`);
  }

  async fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size) headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (!headers.has('origin')) headers.set('origin', this.address);
    const response = await fetch(new URL(path, this.address), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (!name) continue;
      if (value === '' || /;\s*max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value!);
    }
    return response;
  }
}
