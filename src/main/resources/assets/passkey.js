// Passkeys: asks the browser for one and sends what it says with a form of the page. Without this file the page offers a link.
'use strict';

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const without = document.getElementById('passkey-without');
  const failed = form.querySelector('[data-failed]');
  const button = form.querySelector('button');
  const isNew = form.dataset.passkey === 'new';

  if (!window.PublicKeyCredential || !PublicKeyCredential.parseRequestOptionsFromJSON) {
    without.textContent = without.dataset.unknown;
    continue;
  }
  without.hidden = true;
  form.hidden = false;

  const optionsOf = async () => {
    const answer = await fetch(form.dataset.options, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
    });
    if (answer.redirected || answer.status === 401 || answer.status === 403) {
      // The session ended while the page was open: the page as it is now says what to do.
      location.reload();
    }
    if (!answer.ok || answer.redirected) {
      throw new Error('no options');
    }
    return answer.json();
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failed.textContent = '';
    button.disabled = true;
    try {
      const options = await optionsOf();
      const made = isNew
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.answer.value = JSON.stringify(made.toJSON());
      form.submit();
    } catch {
      failed.textContent = failed.dataset.failed;
      button.disabled = false;
      button.focus();
    }
  });
}
