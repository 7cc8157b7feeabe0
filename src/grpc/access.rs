//! `wharfinger.v1.AccessService`.

use std::time::Duration;

use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryStreamExt};
use tonic::{Request, Response, Status};
use uuid::Uuid;

use super::status::from_error;
use super::{caller, convert};
use crate::app::{
    Action, App, ChangeOptions, CreateAccount, CreateToken, ExternalIdentity, GrantRole, LinkIdentity, PageRequest,
    Resource, UpdateAccount,
};
use crate::domain::access::{Account, AccountKind, Binding, Place, Role, Token};
use crate::domain::{Malformed, NamespaceName, RepositoryName, Result as DomainResult};
use crate::pb;
use crate::store::audit_log::Entry;

/// Permissions that one question may name.
const PERMISSIONS_MAX: usize = 100;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Access {
    app: App,
}

impl Access {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::access_service_server::AccessService for Access {
    type ExportAuditEntriesStream = BoxStream<'static, Result<pb::ExportAuditEntriesResponse, Status>>;

    async fn who_am_i(&self, request: Request<pb::WhoAmIRequest>) -> Result<Response<pb::WhoAmIResponse>, Status> {
        let identity = self.app.who_am_i(&caller(&request)).await.map_err(from_error)?;
        Ok(Response::new(pb::WhoAmIResponse {
            account: identity.account.map(account),
            name: identity.name,
            admin: identity.is_admin,
        }))
    }

    async fn test_permissions(
        &self,
        request: Request<pb::TestPermissionsRequest>,
    ) -> Result<Response<pb::TestPermissionsResponse>, Status> {
        use pb::test_permissions_request::Place as Given;
        let (caller, request) = (caller(&request), request.into_inner());
        if request.permissions.len() > PERMISSIONS_MAX {
            let expected = format!("at most {PERMISSIONS_MAX} permissions can be tested at once");
            return Err(from_error(Malformed::new(expected).field("permissions")));
        }
        let actions: Vec<Action> = request
            .permissions
            .iter()
            .map(|number| action(*number))
            .collect::<DomainResult<_>>()
            .map_err(from_error)?;
        let namespace: NamespaceName;
        let repository: RepositoryName;
        let on = match &request.place {
            None => Resource::Server,
            Some(Given::Namespace(name)) => {
                namespace = convert::required("namespace", name).map_err(from_error)?;
                Resource::Namespace(&namespace)
            }
            Some(Given::Repository(name)) => {
                repository = convert::required("repository", name).map_err(from_error)?;
                Resource::Repository(&repository)
            }
        };
        let allowed = self.app.test_permissions(&caller, on, &actions).await.map_err(from_error)?;
        let both = request.permissions.iter().zip(&actions);
        let permissions = both.filter(|(_, action)| allowed.contains(action)).map(|(number, _)| *number).collect();
        Ok(Response::new(pb::TestPermissionsResponse { permissions }))
    }

    async fn create_account(
        &self,
        request: Request<pb::CreateAccountRequest>,
    ) -> Result<Response<pb::CreateAccountResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            let given = convert::message("account", request.account)?;
            if given.disabled {
                return Err(Malformed::new("an account is disabled after it was created").field("account.disabled"));
            }
            Ok(CreateAccount {
                kind: kind(given.kind)?,
                name: given.name,
                description: given.description,
                password: convert::given(request.password),
                is_admin: given.admin,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let created = self.app.create_account(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateAccountResponse { account: Some(account(created)) }))
    }

    async fn get_account(
        &self,
        request: Request<pb::GetAccountRequest>,
    ) -> Result<Response<pb::GetAccountResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        named(&request.account).map_err(from_error)?;
        let found = self.app.get_account(&caller, &request.account).await.map_err(from_error)?;
        Ok(Response::new(pb::GetAccountResponse { account: Some(account(found)) }))
    }

    async fn list_accounts(
        &self,
        request: Request<pb::ListAccountsRequest>,
    ) -> Result<Response<pb::ListAccountsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let page = PageRequest::plain(request.page_size, request.page_token);
        let page = self.app.list_accounts(&caller, page).await.map_err(from_error)?;
        Ok(Response::new(pb::ListAccountsResponse {
            accounts: page.items.into_iter().map(account).collect(),
            next_page_token: page.next_token,
        }))
    }

    async fn update_account(
        &self,
        request: Request<pb::UpdateAccountRequest>,
    ) -> Result<Response<pb::UpdateAccountResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            let given = convert::message("account", request.account)?;
            let mask = convert::Mask::read(request.update_mask, &["description", "admin", "disabled"])?;
            if request.remove_password && !request.password.is_empty() {
                return Err(Malformed::new("either set a password or take it away").field("password"));
            }
            Ok(UpdateAccount {
                description: mask.changes("description", !given.description.is_empty()).then_some(given.description),
                password: match request.remove_password {
                    true => Some(String::new()),
                    false => convert::given(request.password),
                },
                is_admin: mask.changes("admin", given.admin).then_some(given.admin),
                disabled: mask.changes("disabled", given.disabled).then_some(given.disabled),
                etag: convert::given(given.etag),
                name: given.name,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let updated = self.app.update_account(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateAccountResponse { account: Some(account(updated)) }))
    }

    async fn create_token(
        &self,
        request: Request<pb::CreateTokenRequest>,
    ) -> Result<Response<pb::CreateTokenResponse>, Status> {
        use pb::token::Place as Given;
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            let given = request.token.unwrap_or_default();
            Ok(CreateToken {
                account: given.account,
                description: given.description,
                max_role: match given.max_role {
                    0 => None,
                    number => Some(role("token.max_role", number)?),
                },
                place: match given.place {
                    None => None,
                    Some(Given::Namespace(name)) => {
                        Some(Place::Namespace(convert::required("token.namespace", &name)?))
                    }
                    Some(Given::Repository(name)) => {
                        Some(Place::Repository(convert::required("token.repository", &name)?))
                    }
                },
                lifetime: request.lifetime.map(lifetime).transpose()?,
                options: ChangeOptions::parse(false, &request.request_id)?,
            })
        };
        let created = self.app.create_token(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateTokenResponse {
            token: Some(token(created.token)),
            secret: created.secret.expose().to_owned(),
        }))
    }

    async fn list_tokens(
        &self,
        request: Request<pb::ListTokensRequest>,
    ) -> Result<Response<pb::ListTokensResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let page = PageRequest::plain(request.page_size, request.page_token);
        let page = self.app.list_tokens(&caller, &request.account, page).await.map_err(from_error)?;
        Ok(Response::new(pb::ListTokensResponse {
            tokens: page.items.into_iter().map(token).collect(),
            next_page_token: page.next_token,
        }))
    }

    async fn revoke_token(
        &self,
        request: Request<pb::RevokeTokenRequest>,
    ) -> Result<Response<pb::RevokeTokenResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || Ok((uid("token", &request.token)?, ChangeOptions::parse(false, &request.request_id)?));
        let (uid, options) = read().map_err(from_error)?;
        let revoked = self.app.revoke_token(&caller, uid, options).await.map_err(from_error)?;
        Ok(Response::new(pb::RevokeTokenResponse { token: Some(token(revoked)) }))
    }

    async fn grant_role(
        &self,
        request: Request<pb::GrantRoleRequest>,
    ) -> Result<Response<pb::GrantRoleResponse>, Status> {
        use pb::binding::Place as Given;
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            let given = convert::message("binding", request.binding)?;
            Ok(GrantRole {
                account: given.account,
                role: role("binding.role", given.role)?,
                place: match given.place {
                    Some(Given::Namespace(name)) => Place::Namespace(convert::required("binding.namespace", &name)?),
                    Some(Given::Repository(name)) => Place::Repository(convert::required("binding.repository", &name)?),
                    None => {
                        let expected = "a namespace or a repository is required";
                        return Err(Malformed::new(expected).field("binding.namespace"));
                    }
                },
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let granted = self.app.grant_role(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::GrantRoleResponse { binding: Some(binding(granted)) }))
    }

    async fn list_bindings(
        &self,
        request: Request<pb::ListBindingsRequest>,
    ) -> Result<Response<pb::ListBindingsResponse>, Status> {
        use pb::list_bindings_request::Place as Given;
        let (caller, request) = (caller(&request), request.into_inner());
        let place = match &request.place {
            None => Ok(None),
            Some(Given::Namespace(name)) => convert::required("namespace", name).map(Place::Namespace).map(Some),
            Some(Given::Repository(name)) => convert::required("repository", name).map(Place::Repository).map(Some),
        };
        let place = place.map_err(from_error)?;
        let account = convert::given(request.account);
        let page = PageRequest::plain(request.page_size, request.page_token);
        let page = self.app.list_bindings(&caller, place.as_ref(), account.as_deref(), page).await;
        let page = page.map_err(from_error)?;
        Ok(Response::new(pb::ListBindingsResponse {
            bindings: page.items.into_iter().map(binding).collect(),
            next_page_token: page.next_token,
        }))
    }

    async fn revoke_role(
        &self,
        request: Request<pb::RevokeRoleRequest>,
    ) -> Result<Response<pb::RevokeRoleResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || Ok((uid("binding", &request.binding)?, ChangeOptions::parse(false, &request.request_id)?));
        let (uid, options) = read().map_err(from_error)?;
        let revoked = self.app.revoke_role(&caller, uid, options).await.map_err(from_error)?;
        Ok(Response::new(pb::RevokeRoleResponse { binding: Some(binding(revoked)) }))
    }

    async fn link_identity(
        &self,
        request: Request<pb::LinkIdentityRequest>,
    ) -> Result<Response<pb::LinkIdentityResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let options = ChangeOptions::parse(request.validate_only, &request.request_id).map_err(from_error)?;
        named(&request.account).map_err(from_error)?;
        let input = to_link(request.account, request.identity, options);
        let linked = self.app.link_identity(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::LinkIdentityResponse { identity: Some(identity(linked)) }))
    }

    async fn list_identities(
        &self,
        request: Request<pb::ListIdentitiesRequest>,
    ) -> Result<Response<pb::ListIdentitiesResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        named(&request.account).map_err(from_error)?;
        let found = self.app.list_identities(&caller, &request.account).await.map_err(from_error)?;
        Ok(Response::new(pb::ListIdentitiesResponse { identities: found.into_iter().map(identity).collect() }))
    }

    async fn unlink_identity(
        &self,
        request: Request<pb::UnlinkIdentityRequest>,
    ) -> Result<Response<pb::UnlinkIdentityResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let options = ChangeOptions::parse(false, &request.request_id).map_err(from_error)?;
        named(&request.account).map_err(from_error)?;
        let input = to_link(request.account, request.identity, options);
        self.app.unlink_identity(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UnlinkIdentityResponse {}))
    }

    async fn list_audit_entries(
        &self,
        request: Request<pb::ListAuditEntriesRequest>,
    ) -> Result<Response<pb::ListAuditEntriesResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let page = PageRequest {
            size: request.page_size,
            token: request.page_token,
            filter: request.filter,
            ..PageRequest::default()
        };
        let page = self.app.list_audit_entries(&caller, page).await.map_err(from_error)?;
        Ok(Response::new(pb::ListAuditEntriesResponse {
            entries: page.items.into_iter().map(entry).collect(),
            next_page_token: page.next_token,
        }))
    }

    async fn export_audit_entries(
        &self,
        request: Request<pb::ExportAuditEntriesRequest>,
    ) -> Result<Response<Self::ExportAuditEntriesStream>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let (app, filter) = (self.app.clone(), request.filter);
        // The first batch before the answer begins, so that a refusal is one.
        let first = app.export_audit_entries(&caller, &filter, request.after_number).await.map_err(from_error)?;
        let batches = stream::try_unfold(Some(first), move |batch| {
            let (app, caller, filter) = (app.clone(), caller.clone(), filter.clone());
            async move {
                let Some(batch) = batch else { return Ok(None) };
                let next = match batch.last() {
                    Some(last) => Some(app.export_audit_entries(&caller, &filter, last.id).await.map_err(from_error)?),
                    None => None,
                };
                let entries = batch.into_iter().map(|it| Ok(pb::ExportAuditEntriesResponse { entry: Some(entry(it)) }));
                Ok::<_, Status>(Some((stream::iter(entries), next)))
            }
        });
        Ok(Response::new(batches.try_flatten().boxed()))
    }
}

fn uid(field: &'static str, text: &str) -> DomainResult<Uuid> {
    convert::uid(field, text)?.ok_or_else(|| Malformed::new("a uid is required").field(field))
}

fn role(field: &'static str, number: i32) -> DomainResult<Role> {
    let known = i16::try_from(number).ok().and_then(Role::from_code);
    known.ok_or_else(|| Malformed::new("expected a role: READER, WRITER, MAINTAINER or OWNER").field(field))
}

fn kind(number: i32) -> DomainResult<AccountKind> {
    match number {
        0 => Ok(AccountKind::User),
        number => i16::try_from(number)
            .ok()
            .and_then(AccountKind::from_code)
            .ok_or_else(|| Malformed::new("expected a kind of account: USER or SERVICE").field("account.kind")),
    }
}

fn lifetime(given: prost_types::Duration) -> DomainResult<Duration> {
    Duration::try_from(given).map_err(|_| Malformed::new("expected a time above zero").field("lifetime"))
}

fn action(number: i32) -> DomainResult<Action> {
    use pb::Permission;
    Ok(match Permission::try_from(number).unwrap_or_default() {
        Permission::Unspecified => {
            return Err(Malformed::new("expected permissions of the enum Permission").field("permissions"));
        }
        Permission::Read => Action::Read,
        Permission::Push => Action::Push,
        Permission::CreateTag => Action::CreateTag,
        Permission::MoveTag => Action::MoveTag,
        Permission::CreateRepository => Action::CreateRepository,
        Permission::UpdateRepository => Action::UpdateRepository,
        Permission::Delete => Action::Delete,
        Permission::Restore => Action::Restore,
        Permission::UpdateNamespace => Action::UpdateNamespace,
        Permission::DeleteNamespace => Action::DeleteNamespace,
        Permission::Bind => Action::Bind,
        Permission::Administer => Action::Administer,
    })
}

fn account(account: Account) -> pb::Account {
    pb::Account {
        etag: account.etag(),
        name: account.name,
        uid: account.uid.to_string(),
        kind: account.kind as i32,
        description: account.description,
        admin: account.is_admin,
        disabled: account.disabled,
        has_password: account.has_password,
        creator: account.creator,
        create_time: Some(convert::timestamp(account.create_time)),
        update_time: Some(convert::timestamp(account.update_time)),
    }
}

fn token(token: Token) -> pb::Token {
    use pb::token::Place as Given;
    pb::Token {
        uid: token.uid.to_string(),
        account: token.account,
        prefix: token.prefix,
        description: token.description,
        max_role: token.max_role.map_or(0, |role| role as i32),
        place_gone: token.place == Some(None),
        place: token.place.flatten().map(|place| match place {
            Place::Namespace(name) => Given::Namespace(name.into_string()),
            Place::Repository(name) => Given::Repository(name.into_string()),
        }),
        creator: token.creator,
        create_time: Some(convert::timestamp(token.create_time)),
        expire_time: convert::timestamps(token.expire_time),
        revoke_time: convert::timestamps(token.revoke_time),
        last_used_time: convert::timestamps(token.last_used_time),
    }
}

fn binding(binding: Binding) -> pb::Binding {
    use pb::binding::Place as Given;
    pb::Binding {
        uid: binding.uid.to_string(),
        account: binding.account,
        role: binding.role as i32,
        place: Some(match binding.place {
            Place::Namespace(name) => Given::Namespace(name.into_string()),
            Place::Repository(name) => Given::Repository(name.into_string()),
        }),
        creator: binding.creator,
        create_time: Some(convert::timestamp(binding.create_time)),
    }
}

fn entry(entry: Entry) -> pb::AuditEntry {
    pb::AuditEntry {
        number: entry.id,
        create_time: Some(convert::timestamp(entry.create_time)),
        actor: entry.actor,
        address: entry.address,
        door: entry.door,
        method: entry.method,
        namespace: entry.namespace,
        repository: entry.repository,
        target: entry.target,
        denied: entry.outcome == 2,
        reason: entry.reason,
        request_id: entry.request_id,
        rule: entry.rule,
    }
}

/// Refuses a request that names no account.
fn named(account: &str) -> DomainResult<()> {
    match account {
        "" => Err(Malformed::new("the name of an account is required").field("account")),
        _ => Ok(()),
    }
}

fn to_link(account: String, identity: Option<pb::ExternalIdentity>, options: ChangeOptions) -> LinkIdentity {
    let identity = identity.unwrap_or_default();
    LinkIdentity { account, source: identity.source, subject: identity.subject, options }
}

fn identity(identity: ExternalIdentity) -> pb::ExternalIdentity {
    pb::ExternalIdentity {
        source: identity.source,
        subject: identity.subject,
        create_time: Some(convert::timestamp(identity.create_time)),
    }
}
