import { createServer } from 'node:http';

/**
 * The door to an editor that nobody else on the machine may enter: a loopback address with a secret path,
 * which hands the browser the editor's session cookie and sends it on. Without it the editor would have to
 * ask for a password, or stand open to every user and every web page of the machine.
 *
 * @param {{ secret: string, cookie: string, target: string }} pass
 *   secret: the path to ask for; cookie: "name=value"; target: the URL to go on to
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function openEntrance({ secret, cookie, target }) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== `/${secret}`) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(302, {
      'Set-Cookie': `${cookie}; Path=/; HttpOnly; SameSite=Lax`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      Location: target,
    });
    response.end();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/${secret}`, close };
}
