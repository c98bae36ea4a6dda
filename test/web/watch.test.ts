import {expect} from '@open-wc/testing';
import {until} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

const address = 'https://elsewhere.invalid/it';

/** What is said, once something is. */
async function soonSaid() {
  const said: string[] = [];
  await until(() => said.push(...takeSaid()));
  return said.join();
}

describe('a test hears, with the address, when the page asks elsewhere', () => {
  it('for data', async () => {
    await fetch(address).catch(() => {});
    expect(await soonSaid()).to.contain(address);
  });

  it('for a picture', async () => {
    const picture = Object.assign(document.createElement('img'), {src: address});
    document.body.append(picture);
    expect(await soonSaid()).to.contain(address);
    picture.remove();
  });

  it('for a module', async () => {
    await import(address).catch(() => {});
    expect(await soonSaid()).to.contain(address);
  });
});
