import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';

/**
 * Lets the memory of an answer be had again as soon as it is sent. Apollo gives an executor of one's own an object with
 * accessors made for that request; V8 keeps accessors with the shape of an object, among what is only looked through
 * when all of the heap is, and they hold on to the request and its response. So the answer moves to a response that
 * nothing else holds. To be the last plug-in, as those before may hold the first response.
 */
export const releaseAnswers: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async (request) => {
      const held: Partial<GraphQLResponse> = request.response;
      Object.assign(request, { response: { ...request.response } });
      delete held.body;
    },
  }),
};
