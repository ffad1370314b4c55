const RETRY_MS = 1000;

/**
 * Keep one event stream open for ever.
 * The browser resumes by Last-Event-ID; where it gives up, a new stream starts after the last id seen.
 */
export function listen({ onEvent, onState }) {
  let last = null;
  let source = null;

  function open() {
    source = new EventSource(last === null ? "/control/events" : `/control/events?after=${last}`);
    source.onopen = () => onState(true);
    source.onmessage = (message) => {
      last = message.lastEventId || last;
      onEvent(JSON.parse(message.data));
    };
    source.onerror = () => {
      onState(false);
      if (source.readyState === EventSource.CLOSED) setTimeout(open, RETRY_MS);
    };
  }

  open();
  addEventListener("pagehide", () => source.close());
}
