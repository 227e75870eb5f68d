import type { CollectionConfig, GlobalConfig } from 'payload'

const saveButton = '/src/admin/steady/SaveFormButton#SaveFormButton'

/** What is typed while a save is under way stays: in the forms of collections that have no saving of their own. */
export function withSteadySaving(config: CollectionConfig): CollectionConfig {
  const components = config.admin?.components
  if (components?.edit?.SaveButton) return config
  return {
    ...config,
    admin: { ...config.admin, components: { ...components, edit: { SaveButton: saveButton, ...components?.edit } } },
  }
}

export function withSteadyGlobalSaving(config: GlobalConfig): GlobalConfig {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: { ...components, elements: { SaveButton: saveButton, ...components?.elements } },
    },
  }
}
