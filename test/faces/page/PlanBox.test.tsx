import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, render, screen } from '@testing-library/react';
import { PlanBox } from '../../../src/faces/page/PlanBox';
import type { PlanDocument } from '../../../src/faces/page/plan-document';
import { createSession } from '../../../src/faces/panels/session';
import { Surround } from '../../../src/faces/panels/Surround';

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// what jsdom has none of
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoObserver });

const nothing = (): Promise<never> => Promise.reject(new Error('no file'));
const ENGINE = { check: nothing, remember: nothing, write: nothing, reveal: nothing };

function show(plan: PlanDocument | null): void {
  const session = createSession(ENGINE, () => '2026-11-20', 'zh-CN');
  render(
    <Surround session={session} dark={false}>
      <PlanBox plan={plan} onOpen={() => undefined} onClose={() => undefined} />
    </Surround>,
  );
}

const document = (name: string, text: string): PlanDocument => ({
  name,
  bytes: Promise.resolve(new TextEncoder().encode(text)),
});

const PLAN =
  '一、指导思想\n坚持稳中求进。\n二、抓党建\n（一）压实责任（党政办牵头）。\n（二）6月底前完成换届。';

it('counts what would become of the text, and which paragraphs would not', async () => {
  show(null);
  const make = screen.getByRole('button', { name: '生成任务分解表' });
  expect(make).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByLabelText('方案文字'), { target: { value: PLAN } });
  await screen.findByText(
    '共1类、2项任务，其中1项写了责任单位，1项写了时限；另有2段没有列为任务。',
  );
  expect(screen.getByText('第1–2段：总体要求，没有列为任务（“指导思想”）')).toBeTruthy();
  expect(make).toHaveProperty('disabled', false);
});

it('says so where nothing can be a task', async () => {
  show(null);
  fireEvent.change(screen.getByLabelText('方案文字'), { target: { value: '一、指导思想' } });
  await screen.findByText(/没有找到可以列为任务的内容/);
  expect(screen.getByRole('button', { name: '生成任务分解表' })).toHaveProperty('disabled', true);
});

it('takes the text of a document that was dropped', async () => {
  show(document('方案.txt', PLAN));
  await screen.findByDisplayValue(/压实责任/);
});

it('says what is wrong with a document that was dropped', async () => {
  show(document('方案.pdf', '%PDF-1.7'));
  await screen.findByText(/“方案.pdf”不是方案文字/);
});
