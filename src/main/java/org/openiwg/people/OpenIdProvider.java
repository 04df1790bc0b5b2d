package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Problem;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The OpenID provider that vouches for people, if there is one: authorization code with PKCE, state and nonce (OpenID Connect
 * Core 1.0, RFC 7636, RFC 9700). It is asked who somebody is, never what they may do. What it says of itself is fetched when
 * somebody first uses it, so that the site starts without it.
 */
final class OpenIdProvider {

    private static final String ID = "provider";

    /** Where it sends people back to; one address, whatever the language, as it has to be named there. */
    static final String BACK = "/en/sign-in/provider/back";

    private final ProviderSettings settings;
    private final OwnAddress site;
    private volatile @Nullable Ready ready;

    /** What it says of itself, and how its answers are judged. */
    private record Ready(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider judge) {}

    OpenIdProvider(ProviderSettings settings, OwnAddress site) {
        this.settings = settings;
        this.site = site;
    }

    /** What people call it; empty when there is none. */
    String name() {
        return settings.name();
    }

    /** Whoever asks for its pages is told that there are none when there is no provider. */
    void require() {
        if (settings.isEmpty()) {
            throw Problem.notFound();
        }
    }

    /**
     * What is asked of it.
     *
     * @param anew whether it must have somebody prove again who they are, even when it knows them
     * @throws RuntimeException when it cannot be reached
     */
    OAuth2AuthorizationRequest ask(HttpServletRequest request, boolean anew) {
        ClientRegistration registration = ready().registration();
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(
                id -> id.equals(ID) ? registration : null, "/sign-in/provider");
        if (anew) {
            resolver.setAuthorizationRequestCustomizer(asked -> asked.additionalParameters(more -> {
                more.put("prompt", "login");
                more.put("max_age", "0");
            }));
        }
        return Objects.requireNonNull(resolver.resolve(request, ID));
    }

    /**
     * Whom it vouches for.
     *
     * @param said what came back with the visitor
     * @throws OAuth2AuthenticationException when anything does not fit: state, code, issuer, audience, nonce, times, signature
     */
    OidcIdToken vouched(OAuth2AuthorizationRequest asked, Map<String, String> said) {
        // RFC 9207: an answer of another provider must not be taken for one of this.
        if (!said.getOrDefault("iss", settings.issuer()).equals(settings.issuer())) {
            throw new OAuth2AuthenticationException(new OAuth2Error("another_issuer"));
        }
        String code = said.getOrDefault("code", "");
        String state = said.getOrDefault("state", "");
        if (code.isEmpty() || state.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("no_code"));
        }
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .build();
        Ready now = ready();
        Object token = now.judge()
                .authenticate(new OAuth2LoginAuthenticationToken(
                        now.registration(), new OAuth2AuthorizationExchange(asked, answer)));
        if (token instanceof OAuth2LoginAuthenticationToken login && login.getPrincipal() instanceof OidcUser user) {
            return user.getIdToken();
        }
        throw new OAuth2AuthenticationException(new OAuth2Error("no_id_token"));
    }

    /** Whether one can sign out there too; known once somebody used it. */
    boolean endsSessions() {
        return endpointOfTheEnd().isPresent();
    }

    /** Where one signs out there (OpenID Connect RP-Initiated Logout 1.0); it asks, as it gets no token. */
    Optional<URI> endOfSession(Language language) {
        return endpointOfTheEnd()
                .map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(settings.client(), site.get() + "/" + language.code())
                        .toUri());
    }

    private Optional<String> endpointOfTheEnd() {
        Ready known = ready;
        return known != null
                        && known.registration()
                                        .getProviderDetails()
                                        .getConfigurationMetadata()
                                        .get("end_session_endpoint")
                                instanceof String address
                        && (address.startsWith("https://") || address.startsWith("http://"))
                ? Optional.of(address)
                : Optional.empty();
    }

    private Ready ready() {
        Ready known = ready;
        if (known == null) {
            ClientRegistration registration = ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.client())
                    .clientSecret(settings.secret())
                    .redirectUri(site.get() + BACK)
                    .scope("openid", "email")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
            known = new Ready(registration, JudgeProvider.of(registration));
            ready = known;
        }
        return known;
    }
}
