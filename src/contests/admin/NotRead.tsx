'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { readingWords } from './words'

/** In place of what could not be read, with another try. */
export function NotRead({ className, onRetry }: { readonly className: string; readonly onRetry: () => void }) {
  const say = useSay()
  return (
    <p className={className} role="alert">
      {say(readingWords.failed)}{' '}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onRetry}>
        {say(readingWords.retry)}
      </Button>
    </p>
  )
}
