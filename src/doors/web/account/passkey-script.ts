/** The browser's half of passkeys, loaded only where a button `data-passkey="enter|add"` stands. The browser itself does the rest. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  if (typeof PublicKeyCredential?.parseRequestOptionsFromJSON !== 'function') continue;
  button.hidden = false;
  button.closest<HTMLElement>('[data-passkey-box]')?.removeAttribute('hidden');
  button.addEventListener('click', () => void press(button));
}

async function press(button: HTMLButtonElement): Promise<void> {
  const note = document.querySelector<HTMLElement>('[data-passkey-note]');
  const say = (words = '') => {
    if (note) note.textContent = words;
  };
  say(button.dataset.waiting);
  button.disabled = true;
  const outcome = await (button.dataset.passkey === 'add' ? add() : enter()).catch(() => 'failed' as const);
  button.disabled = false;
  if (outcome === 'done') location.assign(button.dataset.to ?? '/');
  else say(outcome === 'stale' ? button.dataset.stale : button.dataset.failed);
}

type Outcome = 'done' | 'failed' | 'stale';

async function enter(): Promise<Outcome> {
  const asked = await fetch('/api/auth/passkey/generate-authenticate-options');
  if (!asked.ok) return 'failed';
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
  const credential = await navigator.credentials.get({ publicKey });
  return credential ? send('verify-authentication', { response: toJson(credential) }) : 'failed';
}

async function add(): Promise<Outcome> {
  const name = document.querySelector<HTMLInputElement>('input[name="perangkat"]')?.value.trim() || undefined;
  const asked = await fetch('/api/auth/passkey/generate-register-options');
  if (!asked.ok) return asked.status === 403 || asked.status === 401 ? 'stale' : 'failed';
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await asked.json());
  const credential = await navigator.credentials.create({ publicKey });
  return credential ? send('verify-registration', { response: toJson(credential), name }) : 'failed';
}

const toJson = (credential: Credential) => (credential as PublicKeyCredential).toJSON();

async function send(path: string, body: unknown): Promise<Outcome> {
  const answer = await fetch(`/api/auth/passkey/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok ? 'done' : 'failed';
}
