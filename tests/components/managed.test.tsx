import { cleanup, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AnswerCard } from '../../components/answer/answer-card.tsx';
import { FactsProvider } from '../../components/frame/facts.tsx';
import { ManagedProvider } from '../../components/frame/managed.tsx';
import { WordsProvider } from '../../components/frame/words.tsx';
import { Options } from '../../components/options/options.tsx';
import { PageLine } from '../../components/page/page-line.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { guidance } from '../../core/guidance/guidance.ts';
import { parseManaged } from '../../core/preferences/managed.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';
import { TOPIC_IDS, TOPICS, type TopicId } from '../../data/topics.ts';
import { loadFacts } from '../../scripts/facts/load.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show, words } from './show.tsx';

afterEach(cleanup);

const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
]);
const PROTOCOL = {
  clinic: 'Riverside Clinic',
  date: '2026-05-01',
  lines: [
    { topic: 'sessions-needed', min: 20, max: 24, text: '<b>Ask</b> at the front desk.' },
    { topic: 'warning-signs', text: 'Call us at any hour.' },
  ],
};

function Card({ topic, policy }: { readonly topic: TopicId; readonly policy: object }) {
  return (
    <ManagedProvider value={parseManaged(policy)}>
      <AnswerCard
        topic={topic}
        concern="general"
        onConcern={() => {}}
        heading={(question) => <h2>{question}</h2>}
      />
    </ManagedProvider>
  );
}

describe('a clinic’s own protocol', () => {
  const section = () => screen.getByRole('region', { name: 'Your clinic’s protocol' });

  test('stands on its topic’s card, with whose it is, and says that it is not counted', () => {
    show(<Card topic="sessions-needed" policy={{ protocol: PROTOCOL }} />, FACTS);
    expect(within(section()).getByText('20–24 sessions')).toBeTruthy();
    expect(section().textContent).toMatch(/Riverside Clinic · .*2026/);
    expect(section().textContent).toContain('not one of the sources');
  });

  test('is shown as text, whatever is written in it', () => {
    show(<Card topic="sessions-needed" policy={{ protocol: PROTOCOL }} />, FACTS);
    expect(within(section()).getByText('<b>Ask</b> at the front desk.')).toBeTruthy();
    expect(section().querySelector('b')).toBeNull();
  });

  test('is on no other card, and on none where there is no sound one', () => {
    show(<Card topic="downtime" policy={{ protocol: PROTOCOL }} />, FACTS);
    show(<Card topic="sessions-needed" policy={{ protocol: { ...PROTOCOL, clinic: 7 } }} />, FACTS);
    expect(screen.queryByRole('region', { name: 'Your clinic’s protocol' })).toBeNull();
  });

  test.each(TOPIC_IDS)('changes nothing else on the card of %s, byte for byte', (topic) => {
    const before = JSON.stringify(guidance(REAL, topic, 'general'));
    const page = cardOf(topic, { protocol: { clinic: 'Riverside Clinic', lines: ON_EVERY_TOPIC } });
    const protocol = [...page.querySelectorAll('section')].filter((part) =>
      part.textContent?.startsWith('Your clinic’s protocol'),
    );
    expect(protocol).toHaveLength(1);
    for (const part of protocol) part.remove();
    expect(page.innerHTML).toBe(cardOf(topic, {}).innerHTML);
    expect(JSON.stringify(guidance(REAL, topic, 'general'))).toBe(before);
  });
});

const REAL = loadFacts();
const ON_EVERY_TOPIC = TOPICS.map(({ id, kind }) =>
  kind === 'quantity' ? { topic: id, min: 1, max: 99_999 } : { topic: id, text: 'Our way.' },
);

function cardOf(topic: TopicId, policy: object): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <WordsProvider value={words}>
      <FactsProvider value={REAL}>
        <Card topic={topic} policy={policy} />
      </FactsProvider>
    </WordsProvider>,
  );
  return page;
}

function showOptions(policy: object, own: Partial<typeof DEFAULT_PREFERENCES> = {}) {
  const onSave = vi.fn();
  const shown = show(
    <ManagedProvider value={parseManaged(policy)}>
      <Options
        preferences={{ ...DEFAULT_PREFERENCES, ...own }}
        notes={null}
        stored={null}
        diagnostics={null}
        onSave={onSave}
        shortcut={{ keys: null, address: null, onChange: async () => {} }}
      />
    </ManagedProvider>,
  );
  return { ...shown, onSave };
}

describe('the settings', () => {
  const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

  test('say nothing of an organisation where there is none', () => {
    showOptions({});
    expect(screen.queryByText(/organisation/)).toBeNull();
  });

  test('show what is set in place of the reader’s choice, out of reach, and why', async () => {
    const policy = { detection: 'on-click', language: 'de', toolbarButton: 'panel' };
    const { user, onSave } = showOptions(policy, { language: 'fr' });
    for (const name of [/^Only when I click/, 'Deutsch', 'The panel']) {
      expect(radio(name)).toMatchObject({ checked: true, disabled: true });
    }
    expect(radio('Dark').disabled).toBe(false);
    const why = document.getElementById(radio('Deutsch').getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('Set by your organisation. You cannot change this here.');
    await user.click(radio('Français'));
    expect(onSave).not.toHaveBeenCalled();
  });

  test('let the reader add sites to the organisation’s, and take off only their own', async () => {
    const policy = { sitesLeftAlone: ['clinic.example'] };
    const { user, onSave } = showOptions(policy, { sitesLeftAlone: ['own.example'] });
    const theirs = screen.getByRole('list', { name: 'Set by your organisation' });
    expect(theirs.textContent).toBe('clinic.example');
    expect(screen.queryByRole('button', { name: 'Remove clinic.example' })).toBeNull();
    await user.type(screen.getByRole('textbox'), 'new.example{Enter}');
    expect(onSave).toHaveBeenLastCalledWith({ sitesLeftAlone: ['new.example', 'own.example'] });
    await user.click(screen.getByRole('button', { name: 'Remove own.example' }));
    expect(onSave).toHaveBeenLastCalledWith({ sitesLeftAlone: [] });
  });

  test('show a locked list alone, and nothing can be added', () => {
    const policy = { sitesLeftAlone: ['clinic.example'], sitesLocked: true };
    showOptions(policy, { sitesLeftAlone: ['own.example'] });
    expect(screen.queryByText('own.example')).toBeNull();
    expect(screen.getByRole('textbox')).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Add' })).toHaveProperty('disabled', true);
    expect(screen.getByText(/has set this list/)).toBeTruthy();
  });

  test('name what is not used, and whose protocol is shown', () => {
    const lines = [...PROTOCOL.lines, { topic: 'make-up', text: 'Wait.' }];
    showOptions({ detection: 'never', protocol: { ...PROTOCOL, lines } });
    const notes = screen.getByRole('region', { name: 'Set by your organisation' });
    expect(notes.textContent).toContain('protocol of Riverside Clinic');
    const ignored = within(within(notes).getByRole('alert')).getAllByRole('listitem');
    expect(ignored.map(({ textContent }) => textContent)).toEqual([
      'detection',
      'protocol.lines[2].topic',
    ]);
    expect(radio(/^On every page/)).toMatchObject({ checked: true, disabled: false });
  });
});

const PAGE = {
  tabId: 1,
  host: 'www2.clinic.example',
  status: { kind: 'not-read', why: 'site-left-alone', host: 'www2.clinic.example' },
} as const;

test('a page on an organisation’s site says so, and offers nothing that would not help', () => {
  show(
    <ManagedProvider value={parseManaged({ sitesLeftAlone: ['clinic.example'] })}>
      <PageLine page={PAGE} onAction={() => {}} />
    </ManagedProvider>,
  );
  expect(screen.getByRole('status').textContent).toContain('as your organisation has set');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the popup’s switch shows what is set, and stays', async () => {
  const onLeaveAlone = vi.fn();
  const { user } = show(
    <Popup
      search={null}
      page={PAGE}
      onPageAction={() => {}}
      leftAlone={true}
      leftAloneFixed={true}
      onLeaveAlone={onLeaveAlone}
      onOpenPanel={() => {}}
      onOpenSettings={() => {}}
    />,
    FACTS,
  );
  const site = screen.getByRole('switch', { name: /^Leave this site alone.*Set by your org/ });
  expect(site).toMatchObject({ checked: true, disabled: true });
  await user.click(site);
  expect(onLeaveAlone).not.toHaveBeenCalled();
});

test('the welcome page does not ask for a choice that is made', () => {
  show(
    <Welcome
      detection="on-click"
      detectionFixed={true}
      onDetection={() => {}}
      keys={null}
      onOpenPanel={() => {}}
      panelFailed={false}
      onOpenSettings={() => {}}
    />,
  );
  expect(screen.getByRole('radio', { name: /^Only when I click/ })).toMatchObject({
    checked: true,
    disabled: true,
  });
});
