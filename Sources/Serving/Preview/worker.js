// Listens to the server once for all tabs of a browser: it opens no more than six connections to one host.
'use strict';

const ports = new Set();
let last = null;

function listen() {
  const source = new EventSource('/.dossier/events');
  source.addEventListener('built', (event) => {
    last = event.data;
    for (const port of ports) port.postMessage(last);
  });
  source.addEventListener('error', () => {
    // A stream that broke is opened again by the browser; one that was refused is not.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}

self.onconnect = (event) => {
  const port = event.ports[0];
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  if (last !== null) port.postMessage(last);
};

listen();
