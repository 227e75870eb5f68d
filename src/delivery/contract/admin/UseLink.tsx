'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { words } from './words'

/** From the list of consumers to what they use. */
export function UseLink() {
  const say = useSay()
  const { config } = useConfig()
  return (
    <Button el="link" to={`${config.routes.admin}/api-use`} buttonStyle="secondary" size="medium" margin={false}>
      {say(words.toUse)}
    </Button>
  )
}
