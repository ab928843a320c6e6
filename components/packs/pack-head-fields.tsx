import { useId } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { PackHead } from '../../lib/packs/pack.ts';
import { TextField } from '../own-terms/text-field.tsx';

interface PackHeadFieldsProps {
  readonly head: PackHead;
  readonly onChange: (change: Partial<PackHead>) => void;
}

const longest = 120;

/** Who a pack is, where its file doesn't say so. */
export function PackHeadFields({ head, onChange }: PackHeadFieldsProps) {
  const { id, name, version, region, licence } = head;
  const hint = useId();
  return (
    <fieldset class="pack-fields">
      <legend>{message('pimHead')}</legend>
      <TextField
        label={message('pimName')}
        lang="zh-CN"
        most={longest}
        onInput={(zh) => onChange({ name: { ...name, zh } })}
        required
        value={name.zh}
      />
      <div class="field">
        <label for={`${hint}-id`}>{message('pimId')}</label>
        <input
          aria-describedby={hint}
          autocomplete="off"
          id={`${hint}-id`}
          maxLength={60}
          // Not while it is typed: each id is held against the packs that are there.
          onChange={({ currentTarget }) => {
            if (currentTarget.checkValidity()) onChange({ id: currentTarget.value });
          }}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          required
          spellcheck={false}
          title={message('pimIdHint')}
          value={id}
        />
        <span class="field-hint" id={hint}>
          {message('pimIdHint')}
        </span>
      </div>
      <TextField
        label={message('pimVersion')}
        lang=""
        most={longest}
        onInput={(changed) => onChange({ version: changed })}
        value={version}
      />
      <TextField
        label={message('pimRegion')}
        lang="zh-CN"
        most={longest}
        onInput={(zh) => onChange({ region: { ...region, zh } })}
        value={region.zh}
      />
      <TextField
        label={message('pimLicence')}
        lang=""
        most={longest}
        onInput={(changed) => onChange({ licence: changed })}
        value={licence}
      />
    </fieldset>
  );
}
