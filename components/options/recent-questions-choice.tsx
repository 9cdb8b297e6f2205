import { useWords } from '../frame/words.tsx';
import { Choice } from './choice.tsx';

interface Props {
  readonly keep: boolean;
  readonly onChange: (keep: boolean) => void;
}

/** Whether questions are kept, and for how long. */
export function RecentQuestionsChoice({ keep, onChange }: Props) {
  const words = useWords();
  return (
    <Choice
      title={words.t('options.questions')}
      options={[
        { value: 'off', label: words.t('options.questions_off') },
        {
          value: 'on',
          label: words.t('options.questions_on'),
          hint: words.t('options.questions_on_hint'),
        },
      ]}
      chosen={keep ? 'on' : 'off'}
      onChoose={(value) => onChange(value === 'on')}
    />
  );
}
