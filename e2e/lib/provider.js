// A provider of OpenID Connect on this machine: whoever comes to its door is whom the test says, and is sent back at once.

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';

const CLIENT = { id: 'courier', secret: 'quiet as a quay' };

/**
 * Starts a provider. Answers `{ env(), say(claims), end() }`: the settings by which a newsroom knows it, and what it says of
 * the next who come.
 */
export async function startProvider() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map();
  let says = {};
  let issuer;

  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const makeToken = (nonce) => {
    const now = Math.floor(Date.now() / 1000);
    const body = { iss: issuer, aud: CLIENT.id, sub: '7', iat: now, exp: now + 300, nonce, ...says };
    const signed = `${encode({ alg: 'RS256', kid: 'one' })}.${encode(body)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };

  // The pages of the flow, by their path.
  const pages = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/door`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    }),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] }),
    '/token': (form, request) => {
      const asked = codes.get(form.get('code'));
      codes.delete(form.get('code'));
      const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
      const [id, secret] = Buffer.from(request.headers.authorization?.split(' ')[1] ?? '', 'base64').toString().split(':');
      const isClient = id === CLIENT.id && secret === new URLSearchParams({ s: CLIENT.secret }).toString().slice(2);
      if (!asked || !isClient || asked.code_challenge !== challenge || asked.redirect_uri !== form.get('redirect_uri')) return;
      return { id_token: makeToken(asked.nonce), token_type: 'Bearer', access_token: 'nothing' };
    },
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname === '/door') {
      const asked = Object.fromEntries(url.searchParams);
      const code = `code-${codes.size + 1}`;
      codes.set(code, asked);
      response.writeHead(303, { location: `${asked.redirect_uri}?${new URLSearchParams({ code, state: asked.state, iss: issuer })}` });
      return response.end();
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const said = pages[url.pathname]?.(new URLSearchParams(body), request);
    response.writeHead(said ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said ?? { error: 'invalid_grant' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${server.address().port}`;
  return {
    env: () => ({
      DATELINE_OIDC_ISSUER: issuer,
      DATELINE_OIDC_CLIENT_ID: CLIENT.id,
      DATELINE_OIDC_CLIENT_SECRET: CLIENT.secret,
      DATELINE_OIDC_NAME: 'Harbour ID',
      DATELINE_OUTBOUND_ALLOW: '127.0.0.0/8',
    }),
    say: (claims) => (says = claims),
    end: () => new Promise((resolve) => server.close(resolve)),
  };
}
