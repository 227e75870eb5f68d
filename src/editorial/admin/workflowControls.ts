import type { CollectionConfig, CustomDocumentViewConfig } from 'payload'
import { hasRole, isRole, type Role } from '../../roles'

type AdminOptions = NonNullable<CollectionConfig['admin']>

const here = '/src/editorial/admin'
const house = '/src/admin'
const nothing = `${house}/NoControl#NoControl`

/**
 * The admin's controls of a collection under workflow: Payload's own publish, unpublish, revert and restore give way to
 * the transitions of the table, and a history tab stands beside the versions.
 */
export function withWorkflowControls(admin: AdminOptions = {}): AdminOptions {
  return {
    ...admin,
    components: {
      ...admin.components,
      afterListTable: [...(admin.components?.afterListTable ?? []), `${house}/ListCountNote#ListCountNote`],
      edit: {
        ...admin.components?.edit,
        // Always shown; the slots below are left out where the form is read-only.
        beforeDocumentControls: [
          ...(admin.components?.edit?.beforeDocumentControls ?? []),
          '/src/compare/admin/SinceSignature#SinceSignature',
          `${here}/TransitionBar#TransitionBar`,
          '/src/comments/admin/CommentsControl#CommentsControl',
        ],
        Status: `${here}/TrackStepper#TrackStepper`,
        SaveDraftButton: nothing,
        PublishButton: nothing,
        UnpublishButton: nothing,
      },
      views: {
        ...admin.components?.views,
        edit: {
          default: { Component: `${house}/steady/SteadyEditView#SteadyEditView` },
          // A collection's own tabs; none of ours replaces the whole of the edit view (`root`).
          ...(admin.components?.views?.edit as Record<string, CustomDocumentViewConfig> | undefined),
          history: {
            Component: `${here}/HistoryView#HistoryView`,
            path: '/history',
            tab: { label: ({ t }) => t('newsroom:history'), href: '/history', order: 200 },
          },
          compare: {
            Component: '/src/compare/admin/CompareView#CompareView',
            // No tab: the button above the form and F8 open the same, with what is not saved yet, and lead here.
            path: '/compare',
          },
          version: { Component: `${here}/VersionView#VersionView` },
          // Raw data is for whoever runs the system.
          api: { tab: { condition: ({ req }) => hasRole({ roles: rolesIn(req.user) }, 'admin') } },
        },
      },
    },
  }
}

function rolesIn(user: object | null): Role[] {
  return user && 'roles' in user && Array.isArray(user.roles) ? user.roles.filter(isRole) : []
}
